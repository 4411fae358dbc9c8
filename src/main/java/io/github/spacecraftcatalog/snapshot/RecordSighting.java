package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.RecordKey;
import java.util.Map;

/**
 * A record as one place in one capture shows it.
 *
 * @param key which record it is
 * @param capture where it was seen
 * @param values the fields that the place carries; a field that is not in it, or is malformed
 *     there, is not among them
 */
record RecordSighting(RecordKey key, Capture capture, Map<Field<?>, SourcedValue> values) {}

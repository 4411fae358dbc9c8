package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Provenance;
import java.util.Optional;

/**
 * The value of a field and where it comes from.
 *
 * @param value what the field's reader made of it; empty when the source says that it does not know
 * @param origin the place of the value
 */
record SourcedValue(Optional<?> value, Provenance.Origin origin) {}

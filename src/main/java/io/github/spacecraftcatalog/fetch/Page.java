package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A page of a resource, as it was answered.
 *
 * @param receipt where it comes from
 * @param count how many records there are in all, as it says
 * @param next the page behind it
 * @param records its records, by id
 */
record Page(Receipt receipt, int count, Optional<URI> next, Map<Integer, JsonObject> records) {}

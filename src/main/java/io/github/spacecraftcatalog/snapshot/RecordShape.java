package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.RecordKind;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Tells the kind of a record by its fields. Never by {@code response_mode}, which differs between
 * the nesting levels of one answer, nor by the address, which a saved file need not carry.
 */
final class RecordShape {

  private RecordShape() {}

  /** The kind; empty when it is none of those that are read on their own. */
  static Optional<RecordKind> kindOf(JsonNode node) {
    if (node.has("spacecraft_config")) {
      return Optional.of(RecordKind.SPACECRAFT);
    }
    if (node.has("in_use") && node.has("agency")) {
      return Optional.of(RecordKind.CONFIGURATION);
    }
    if (node.has("manufacturer") && node.has("parent")) {
      return Optional.of(RecordKind.FAMILY);
    }
    if (node.has("abbrev") && node.has("founding_year")) {
      return Optional.of(RecordKind.AGENCY);
    }
    return Optional.empty();
  }
}

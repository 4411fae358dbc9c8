package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Where a value is in its capture, and what can be done from there. */
interface ValuePlace {

  /** The place of a member of this value, by its name or its index. */
  ValuePlace member(String token);

  /** Reports a problem with this value and goes on. */
  void report(Rule rule, String message);

  /**
   * Harvests the record that this value is.
   *
   * @return its id; empty when it has none that can be trusted, which is then reported
   */
  Optional<Integer> harvest(RecordKind kind, JsonNode node);
}

package io.github.spacecraftcatalog.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a merged record comes from.
 *
 * @param fields for each field of the source record, by its name there, the place that its value
 *     was taken from
 * @param captures every capture that holds the record, oldest first, also those whose values were
 *     all overridden by newer ones
 * @param formerNames the names that older captures have for the record, by when each was last used;
 *     not its own
 */
public record Provenance(
    Map<String, Origin> fields, List<Capture> captures, List<String> formerNames) {

  /** Copies all three. */
  public Provenance {
    formerNames = List.copyOf(formerNames);
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    captures = captures.stream().distinct().sorted().toList();
  }

  /**
   * A place in a capture.
   *
   * @param capture the capture
   * @param line the line of its answer, counted from 1; 0 when the capture holds one answer only
   * @param pointer the RFC 6901 JSON pointer of the value in that answer
   */
  public record Origin(Capture capture, int line, String pointer) {}
}

package io.github.spacecraftcatalog.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a merged record comes from.
 *
 * @param sources the places that its fields were taken from, oldest first; most records have one
 * @param captures every capture that holds the record, oldest first, also those whose values were
 *     all overridden by newer ones
 * @param formerNames the names that older captures have for the record, by when each was last used;
 *     not its own
 * @param lastChanged the day of the captures that last changed what the record says, be it by being
 *     the first to hold it; empty when a capture without a date said the same already
 */
public record Provenance(
    List<Source> sources,
    List<Capture> captures,
    List<String> formerNames,
    Optional<LocalDate> lastChanged) {

  /** Copies the lists. */
  public Provenance {
    sources = List.copyOf(sources);
    captures = captures.stream().distinct().sorted().toList();
    formerNames = List.copyOf(formerNames);
  }

  /** The day of the oldest dated capture that holds the record; empty when none is dated. */
  public Optional<LocalDate> firstDated() {
    return captures.stream().flatMap(capture -> capture.date().stream()).findFirst();
  }

  /** For each field of the source record, by its name there, the place of its value. */
  public Map<String, Origin> fields() {
    var fields = new TreeMap<String, Origin>();
    for (Source source : sources) {
      source.fields().forEach(field -> fields.put(field, source.record().member(field)));
    }
    return Collections.unmodifiableMap(fields);
  }

  /**
   * A place that fields were taken from.
   *
   * @param record the place of the record
   * @param fields the names of the fields
   */
  public record Source(Origin record, List<String> fields) {}

  /**
   * A place in a capture.
   *
   * @param capture the capture
   * @param line the line of its answer, counted from 1; 0 when the capture holds one answer only
   * @param pointer the RFC 6901 JSON pointer of the value in that answer
   */
  public record Origin(Capture capture, int line, String pointer) {

    /** The place of a member of this value. */
    public Origin member(String name) {
      return new Origin(capture, line, pointer + "/" + token(name));
    }

    /** A member's name as a token of a JSON pointer. */
    public static String token(String name) {
      return name.indexOf('~') < 0 && name.indexOf('/') < 0
          ? name
          : name.replace("~", "~0").replace("/", "~1");
    }
  }
}

package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Capture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the day on which a record became what it is: that of the captures with which, merged with
 * all older ones, it first said what it says now and went on saying. It looks back from the newest
 * day, and merges anew only where a day's captures changed which statement lies on top of which: a
 * year of exports that repeat each other costs a glance at each.
 */
final class LastChange {

  /** Captures without a date count as older than any with a date. */
  private static final LocalDate UNDATED = LocalDate.MIN;

  private final Map<Statement, Set<String>> unreadable;
  private final JsonObject now;
  private final NavigableMap<LocalDate, List<Statement>> days = new TreeMap<>();

  /** What was said day after day, also over again, the newest last. */
  private final List<Statement> said = new ArrayList<>();

  /** The orders of statements, newest first, that are known to say the same as all together. */
  private final Set<List<Statement>> same = new HashSet<>();

  /**
   * Prepares the search.
   *
   * @param unreadable the statements, each with those of its fields that cannot be read
   * @param together for each capture that makes several statements, these, the last word last
   * @param now what the record says now
   */
  LastChange(
      Map<Statement, Set<String>> unreadable,
      Map<Capture, List<Statement>> together,
      JsonObject now) {
    this.unreadable = unreadable;
    this.now = now;
    var captures = new TreeMap<>(together);
    for (Statement statement : unreadable.keySet()) {
      statement.captures().forEach(capture -> captures.putIfAbsent(capture, List.of(statement)));
    }
    captures.forEach(
        (capture, statements) ->
            days.computeIfAbsent(capture.date().orElse(UNDATED), any -> new ArrayList<>())
                .addAll(statements));
    days.values().forEach(said::addAll);
  }

  /** The day of a record of which only one thing was ever said. */
  static Optional<LocalDate> of(Statement only) {
    return only.captures().stream().min(Capture::compareTo).flatMap(Capture::date);
  }

  /** The day; empty when a capture without a date said the same already. */
  Optional<LocalDate> day() {
    int end = said.size();
    for (Map.Entry<LocalDate, List<Statement>> day : days.descendingMap().entrySet()) {
      if (day.getKey().equals(UNDATED)) {
        return Optional.empty();
      }
      int start = end - day.getValue().size();
      if (start == 0 || changed(start, end)) {
        return Optional.of(day.getKey());
      }
      end = start;
    }
    return Optional.empty();
  }

  /**
   * Whether the record said something else before the statements of a day.
   *
   * @param start where they begin
   * @param end where they end
   */
  private boolean changed(int start, int end) {
    List<Statement> onTop = newest(start, end, Integer.MAX_VALUE);
    if (newest(0, start, onTop.size()).equals(onTop)) {
      return false;
    }
    List<Statement> before = newest(0, start, unreadable.size());
    if (same.contains(before)) {
      return false;
    }
    if (!isSame(merged(before), now)) {
      return true;
    }
    same.add(before);
    return false;
  }

  /** The statements of a part of all that was said, each once, the last word first. */
  private List<Statement> newest(int start, int end, int most) {
    var statements = new LinkedHashSet<Statement>();
    for (int i = end - 1; i >= start && statements.size() < most; i--) {
      statements.add(said.get(i));
    }
    return List.copyOf(statements);
  }

  private JsonObject merged(List<Statement> newestFirst) {
    var oldestFirst = new ArrayList<>(newestFirst);
    Collections.reverse(oldestFirst);
    var merge = new RecordMerge(unreadable);
    oldestFirst.forEach(merge::add);
    return merge.fields();
  }

  /** Whether two values say the same: the order of an object's members says nothing. */
  private static boolean isSame(JsonValue a, JsonValue b) {
    if (a.equals(b)) {
      return true;
    }
    if (a instanceof JsonObject object && b instanceof JsonObject other) {
      return object.size() == other.size()
          && object.names().stream().allMatch(name -> isSame(object.get(name), other.get(name)));
    }
    return a instanceof JsonArray array
        && b instanceof JsonArray other
        && array.size() == other.size()
        && isSame(array.elements(), other.elements());
  }

  private static boolean isSame(Optional<JsonValue> a, Optional<JsonValue> b) {
    return a.isPresent() && b.isPresent() && isSame(a.get(), b.get());
  }

  private static boolean isSame(List<JsonValue> a, List<JsonValue> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!isSame(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}

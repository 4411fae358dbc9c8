package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Takes the records out of one capture, the nested ones too. */
final class Harvester {

  private final Capture capture;
  private final String file;
  private final Diagnostics diagnostics;
  private final List<RecordSighting> sightings = new ArrayList<>();

  /**
   * Starts on a capture.
   *
   * @param file how diagnostics name it
   */
  Harvester(Capture capture, String file, Diagnostics diagnostics) {
    this.capture = capture;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** What was found: a nested record before the record it is nested in. */
  List<RecordSighting> sightings() {
    return sightings;
  }

  /** Harvests a record that stands on its own. */
  void harvest(RecordKind kind, JsonNode node, int line, String pointer) {
    new Here(line, pointer).harvest(kind, node);
  }

  /** A place in the capture. */
  private final class Here implements ValuePlace {

    private final int line;
    private final String pointer;

    Here(int line, String pointer) {
      this.line = line;
      this.pointer = pointer;
    }

    @Override
    public Here member(String token) {
      return new Here(line, pointer + "/" + token);
    }

    @Override
    public void report(Rule rule, String message) {
      diagnostics.report(rule, new Place(file, line, 0, pointer), message);
    }

    @Override
    public Optional<Integer> harvest(RecordKind kind, JsonNode node) {
      Optional<Integer> id = id(kind, node);
      if (id.isPresent()) {
        Map<Field<?>, SourcedValue> values = values(kind, node);
        sightings.add(new RecordSighting(new RecordKey(kind, id.get()), capture, values));
        requireName(kind, values);
      }
      return id;
    }

    private Optional<Integer> id(RecordKind kind, JsonNode node) {
      JsonNode id = node.path("id");
      if (id.isIntegralNumber() && id.canConvertToInt() && id.intValue() > 0) {
        return Optional.of(id.intValue());
      }
      String found = id.isMissingNode() ? "it has none" : "it is " + Values.quote(id);
      report(Rule.RECORD_ID, noun(kind) + " needs a positive whole number as its id; " + found);
      return Optional.empty();
    }

    private void requireName(RecordKind kind, Map<Field<?>, SourcedValue> values) {
      SourcedValue name = values.get(Fields.NAME);
      if (name == null || name.value().isEmpty()) {
        report(Rule.RECORD_NAME, noun(kind) + " needs a name");
      }
    }

    private Map<Field<?>, SourcedValue> values(RecordKind kind, JsonNode record) {
      var values = new IdentityHashMap<Field<?>, SourcedValue>();
      for (Field<?> field : Fields.of(kind)) {
        JsonNode node = record.path(field.name());
        if (!node.isMissingNode()) {
          member(field.name()).read(field, node).ifPresent(value -> values.put(field, value));
        }
      }
      return values;
    }

    /** The value with its origin; empty when it is malformed, which is then reported. */
    private Optional<SourcedValue> read(Field<?> field, JsonNode node) {
      try {
        Optional<?> value = node.isNull() ? Optional.empty() : field.reader().read(node, this);
        return Optional.of(new SourcedValue(value, new Provenance.Origin(capture, pointer)));
      } catch (MalformedValueException e) {
        report(e.rule(), e.sentence());
        return Optional.empty();
      }
    }

    private static String noun(RecordKind kind) {
      String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return (kind == RecordKind.AGENCY ? "an " : "a ") + word;
    }
  }
}

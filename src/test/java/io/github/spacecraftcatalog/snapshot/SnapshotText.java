package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot as text, line by line, for comparison with expected files. */
final class SnapshotText {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SnapshotText() {}

  /** Every component of every record; whatever the model learns shows up here by itself. */
  static String records(Snapshot snapshot) {
    var lines = new ArrayList<String>();
    for (SourceRecord record : snapshot.records()) {
      lines.add(word(record.kind()) + " " + record.id());
      addComponents((Record) record, "  ", lines);
    }
    return text(lines);
  }

  /** Which records there are. */
  static String names(Snapshot snapshot) {
    return text(snapshot.records().stream().map(SnapshotText::reference).toList());
  }

  /** What was read beside the records: problems, captures, and where each value was found. */
  static String circumstances(Snapshot snapshot, List<Diagnostic> problems) {
    var lines = new ArrayList<String>();
    lines.add(problems.isEmpty() ? "no problems" : "problems");
    problems.forEach(problem -> lines.add("  " + problem));
    for (Capture capture : snapshot.captures()) {
      lines.add("capture " + capture.path());
      lines.add("  date " + value(capture.date()));
      lines.add("  request " + value(capture.request()));
      lines.add("  host " + value(capture.host()));
      lines.add("  source count " + value(capture.sourceCount()));
    }
    snapshot
        .provenance()
        .forEach(
            (key, provenance) -> {
              lines.add(word(key.kind()) + " " + key.id() + " of " + paths(provenance));
              provenance
                  .fields()
                  .forEach((field, origin) -> lines.add("  " + field + " " + origin.pointer()));
            });
    return text(lines);
  }

  private static String paths(Provenance provenance) {
    return provenance.captures().stream().map(Capture::path).collect(Collectors.joining(", "));
  }

  private static void addComponents(Record record, String indent, List<String> lines) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      addValue(component.getName(), componentOf(record, component), indent, lines);
    }
  }

  private static void addValue(String name, Object value, String indent, List<String> lines) {
    Object present =
        value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
    boolean isPart =
        present instanceof Record && present.getClass().getRecordComponents().length > 1;
    if (isPart && !(present instanceof SourceRecord)) {
      lines.add(indent + name);
      addComponents((Record) present, indent + "  ", lines);
    } else {
      lines.add(indent + name + " " + value(present));
    }
  }

  private static Object componentOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String value(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? value(optional.get()) : "unknown";
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? value(optional.getAsInt()) : "unknown";
    }
    if (value instanceof SourceRecord record) {
      return reference(record);
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(SnapshotText::value).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? JSON.writeValueAsString(text) : value.toString();
  }

  private static String reference(SourceRecord record) {
    String name = record instanceof CatalogRecord named ? " " + value(named.name()) : "";
    return word(record.kind()) + " " + record.id() + name;
  }

  private static String word(RecordKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}

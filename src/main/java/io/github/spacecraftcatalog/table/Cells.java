package io.github.spacecraftcatalog.table;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.Seconds;
import io.github.spacecraftcatalog.schema.SourceSchema;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a record's cells hold. A value that is not of its column's type leaves its cell empty, so
 * that a column can be relied on; JSON has the value as it is.
 */
public final class Cells {

  /** What 64 bits can hold, and readers of tables with it. */
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

  private static final Pattern DURATION = Pattern.compile(SourceSchema.DURATION_PATTERN);
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** A second is the least that readers of tables can be expected to know. */
  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

  /** Tells what a record is called. */
  @FunctionalInterface
  public interface RecordNames {

    /**
     * The name; empty for a record that is not in the catalog.
     *
     * @param id the record's number, in digits
     */
    Optional<String> of(RecordKind kind, String id);
  }

  private final RecordNames names;

  /** The cells of a catalog's records. */
  public Cells(RecordNames names) {
    this.names = names;
  }

  /**
   * The rows that a record has in a table.
   *
   * @param id the record's number
   * @return a text for each column in each row, empty where there is no value
   */
  public Stream<List<String>> rows(Table table, int id, JsonObject record) {
    if (table.list().isEmpty()) {
      return Stream.of(table.columns().stream().map(column -> cell(column, record)).toList());
    }
    String list = table.list().get();
    List<JsonValue> elements = record.array(list).map(JsonArray::elements).orElse(List.of());
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < elements.size(); i++) {
      rows.add(row(table, id, i + 1, JsonObject.of(Map.of(list, elements.get(i)))));
    }
    return rows.stream();
  }

  /** How many rows a record has in a table. */
  public static int rowCount(Table table, JsonObject record) {
    return table.list().map(list -> record.array(list).map(JsonArray::size).orElse(0)).orElse(1);
  }

  private List<String> row(Table table, int id, int position, JsonObject element) {
    return Stream.concat(
            Stream.of(Integer.toString(id), Integer.toString(position)),
            table.columns().stream().skip(table.keyColumns()).map(column -> cell(column, element)))
        .toList();
  }

  private String cell(Column column, JsonObject record) {
    return column.paths().stream()
        .flatMap(path -> at(record, path).stream())
        .flatMap(value -> text(column, value).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<JsonValue> at(JsonObject record, List<String> path) {
    Optional<JsonValue> value = Optional.of(record);
    for (String name : path) {
      value =
          value.flatMap(
              inner -> inner instanceof JsonObject object ? object.get(name) : Optional.empty());
    }
    return value;
  }

  private Optional<String> text(Column column, JsonValue value) {
    if (!column.named()) {
      return text(column.type(), value);
    }
    return integer(value).flatMap(id -> names.of(column.references().orElseThrow(), id));
  }

  private static Optional<String> text(ColumnType type, JsonValue value) {
    return switch (type) {
      case TEXT -> text(value);
      case INTEGER -> integer(value);
      case DIGITS -> integer(value).or(() -> text(value).filter(Cells::isInteger));
      case NUMBER -> value instanceof JsonNumber n ? Optional.of(n.literal()) : Optional.empty();
      case BOOLEAN ->
          value == JsonLiteral.TRUE || value == JsonLiteral.FALSE
              ? Optional.of(value.toString())
              : Optional.empty();
      case DATE -> text(value).filter(Cells::isDate);
      case DATE_TIME -> text(value).flatMap(Cells::moment);
      case DURATION -> text(value).filter(text -> DURATION.matcher(text).matches());
      case SECONDS -> text(value).flatMap(Cells::seconds);
    };
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonText text ? Optional.of(text.value()) : Optional.empty();
  }

  private static Optional<String> integer(JsonValue value) {
    return value instanceof JsonNumber number
        ? Optional.of(number.literal()).filter(Cells::isInteger)
        : Optional.empty();
  }

  private static boolean isInteger(String text) {
    return INTEGER.matcher(text).matches();
  }

  private static boolean isDate(String text) {
    try {
      return DAY.matcher(text).matches() && LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** In universal time and to the second, which is the source's own form. */
  private static Optional<String> moment(String text) {
    try {
      String normal = Instant.parse(text).truncatedTo(ChronoUnit.SECONDS).toString();
      return Optional.of(normal).filter(moment -> MOMENT.matcher(moment).matches());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Nothing of none at all, which the source also says of what it has not recorded. */
  private static Optional<String> seconds(String text) {
    if (!DURATION.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      Duration duration = Duration.parse(text);
      return duration.isZero()
          ? Optional.empty()
          : Optional.of(Seconds.of(duration).toPlainString());
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}

package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonLiteral;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.WebAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The value readers of single values; a reader that needs several fields has its own class. */
final class Values {

  /** What a browser or a terminal would act on instead of showing it; lines and tabs stay. */
  private static final int EARLIEST_YEAR = 1900;

  private static final int LATEST_YEAR = 2200;

  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  private static final int LONGEST_QUOTE = 60;

  /** Beyond this a duration is a slip, and sums of them would overflow. */
  private static final Duration LONGEST_DURATION = Duration.ofDays(1_000_000);

  private Values() {}

  /** A text of one or several lines; an empty one means that the source does not know. */
  static Optional<String> text(JsonValue value, ValuePlace place) throws MalformedValueException {
    require(value instanceof JsonText, value, "a text");
    String text = ((JsonText) value).value();
    String printable =
        isPlain(text)
            ? text
            : UNPRINTABLE.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip();
    return printable.isEmpty() ? Optional.empty() : Optional.of(printable);
  }

  /** A text of one line, such as a name. */
  static Optional<String> line(JsonValue value, ValuePlace place) throws MalformedValueException {
    return text(value, place)
        .map(text -> isPlain(text) ? text : SPACES.matcher(text).replaceAll(" "));
  }

  /** Whether a text is ASCII with single spaces between words, as nearly all are. */
  private static boolean isPlain(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && afterSpace)) {
        return false;
      }
      afterSpace = c == ' ';
    }
    return text.isEmpty() || !afterSpace;
  }

  /** A number of things: whole and not negative. */
  static Optional<Integer> count(JsonValue value, ValuePlace place) throws MalformedValueException {
    require(value instanceof JsonNumber number && number.isIntegral(), value, "a whole number");
    Optional<Integer> count = toInt(value).filter(number -> number >= 0);
    if (count.isEmpty()) {
      throw new MalformedValueException(
          Rule.NUMBER_RANGE, quote(value) + " is not a number from 0 to " + Integer.MAX_VALUE);
    }
    return count;
  }

  /** A year; before version 2.3 the source wrote it as a text. */
  static Optional<Integer> year(JsonValue value, ValuePlace place) throws MalformedValueException {
    if (!(value instanceof JsonText)) {
      return count(value, place);
    }
    Optional<String> text = line(value, place);
    if (text.isPresent() && !WHOLE_NUMBER.matcher(text.get()).matches()) {
      throw new MalformedValueException(Rule.NUMBER_RANGE, quote(value) + " is not a year");
    }
    return text.map(Integer::valueOf);
  }

  /** A measure, such as a length: any number that is not negative. */
  static Optional<Double> measure(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    require(value instanceof JsonNumber, value, "a number");
    double number = Double.parseDouble(((JsonNumber) value).literal());
    if (number < 0 || Double.isInfinite(number)) {
      throw new MalformedValueException(
          Rule.NUMBER_RANGE, quote(value) + " is not a measure: it would be zero or more");
    }
    return Optional.of(number);
  }

  /** Yes or no. */
  static Optional<Boolean> yesOrNo(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    require(value == JsonLiteral.TRUE || value == JsonLiteral.FALSE, value, "true or false");
    return Optional.of(value == JsonLiteral.TRUE);
  }

  /** An ISO 8601 duration in days and smaller units, as Django writes it: {@code P29DT12H29S}. */
  static Optional<Duration> duration(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    Optional<String> text = line(value, place);
    return text.isEmpty() ? Optional.empty() : Optional.of(parseDuration(text.get(), value));
  }

  /** An ISO 8601 date: {@code 1978-01-20}. */
  static Optional<LocalDate> date(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    Optional<String> text = line(value, place);
    return text.isEmpty() ? Optional.empty() : Optional.of(parseDate(text.get(), value));
  }

  /** An ISO 8601 time: {@code 2009-10-02T08:35:00Z}. */
  static Optional<Instant> time(JsonValue value, ValuePlace place) throws MalformedValueException {
    Optional<String> text = line(value, place);
    return text.isEmpty() ? Optional.empty() : Optional.of(parseTime(text.get(), value));
  }

  /** An {@code http} or {@code https} address. */
  static Optional<WebAddress> webAddress(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    Optional<String> text = line(value, place);
    return text.isEmpty() ? Optional.empty() : Optional.of(parseWebAddress(text.get(), value));
  }

  /** The id of a record of its own; empty where it has none that can be trusted. */
  static Optional<Integer> reference(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    require(value instanceof JsonObject, value, "an object");
    return id((JsonObject) value);
  }

  /** The ids of records of their own. */
  static Optional<List<Integer>> references(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    require(value instanceof JsonArray, value, "an array");
    var ids = new ArrayList<Integer>();
    List<JsonValue> elements = ((JsonArray) value).elements();
    for (int i = 0; i < elements.size(); i++) {
      JsonValue element = elements.get(i);
      if (element instanceof JsonObject object) {
        id(object).ifPresent(ids::add);
      } else {
        String sentence = quote(element) + " is " + typeOf(element) + ", not an object";
        place.member(Integer.toString(i)).report(Rule.VALUE_TYPE, sentence);
      }
    }
    return Optional.of(List.copyOf(ids));
  }

  /** The id of a record; empty where it has none that can be trusted. */
  static Optional<Integer> id(JsonObject record) {
    return record.get("id").flatMap(Values::toInt).filter(id -> id > 0);
  }

  private static Optional<Integer> toInt(JsonValue value) {
    if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.valueOf(number.literal()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Throws unless the value has the JSON type that its field wants. */
  static void require(boolean fits, JsonValue value, String wanted) throws MalformedValueException {
    if (!fits) {
      throw new MalformedValueException(
          Rule.VALUE_TYPE, quote(value) + " is " + typeOf(value) + ", not " + wanted);
    }
  }

  /** A value as a diagnostic shows it: short. */
  static String quote(JsonValue value) {
    String json =
        value instanceof JsonArray ? "[…]" : value instanceof JsonObject ? "{…}" : value.toString();
    int end =
        json.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, json.codePointCount(0, json.length())));
    return end == json.length() ? json : json.substring(0, end) + "…";
  }

  private static String typeOf(JsonValue value) {
    if (value instanceof JsonLiteral literal) {
      return literal == JsonLiteral.NULL ? "nothing" : "true or false";
    }
    return value instanceof JsonText
        ? "a text"
        : value instanceof JsonNumber
            ? "a number"
            : value instanceof JsonArray ? "an array" : "an object";
  }

  private static Duration parseDuration(String text, JsonValue value)
      throws MalformedValueException {
    Duration duration;
    try {
      duration = Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new MalformedValueException(
          Rule.DURATION, quote(value) + " is not an ISO 8601 duration such as P29DT12H29S");
    }
    if (duration.isNegative()) {
      throw new MalformedValueException(
          Rule.DURATION, quote(value) + " is negative; a duration is zero or more");
    }
    if (duration.compareTo(LONGEST_DURATION) > 0) {
      throw new MalformedValueException(
          Rule.DURATION, quote(value) + " is longer than a million days");
    }
    return duration;
  }

  private static LocalDate parseDate(String text, JsonValue value) throws MalformedValueException {
    try {
      LocalDate date = LocalDate.parse(text);
      requireYear(date.getYear(), value);
      return date;
    } catch (DateTimeParseException e) {
      throw new MalformedValueException(
          Rule.DATE, quote(value) + " is not an ISO 8601 date such as 1978-01-20");
    }
  }

  private static Instant parseTime(String text, JsonValue value) throws MalformedValueException {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      requireYear(time.getYear(), value);
      return time.toInstant();
    } catch (DateTimeException e) {
      throw new MalformedValueException(
          Rule.DATE, quote(value) + " is not an ISO 8601 time such as 2009-10-02T08:35:00Z");
    }
  }

  /** What is far outside of the age of flight is a slip of somebody's hand: 0026 for 2026. */
  private static void requireYear(int year, JsonValue value) throws MalformedValueException {
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      throw new MalformedValueException(
          Rule.DATE, quote(value) + " is not a date from " + EARLIEST_YEAR + " to " + LATEST_YEAR);
    }
  }

  private static WebAddress parseWebAddress(String text, JsonValue value)
      throws MalformedValueException {
    return WebAddress.parse(text)
        .orElseThrow(
            () ->
                new MalformedValueException(
                    Rule.WEB_ADDRESS, quote(value) + " is not an http or https address"));
  }
}

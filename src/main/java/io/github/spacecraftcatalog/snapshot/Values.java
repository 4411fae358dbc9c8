package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.WebAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The value readers of single values; a reader that needs several fields has its own class. */
final class Values {

  /** What a browser or a terminal would act on instead of showing it; lines and tabs stay. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");

  private static final int LONGEST_QUOTE = 60;

  /** Beyond this a duration is a slip, and sums of them would overflow. */
  private static final Duration LONGEST_DURATION = Duration.ofDays(1_000_000);

  private Values() {}

  /** A text of one or several lines; an empty one means that the source does not know. */
  static Optional<String> text(JsonNode node, ValuePlace place) throws MalformedValueException {
    require(node.isString(), node, "a text");
    String printable =
        UNPRINTABLE.matcher(node.stringValue().replace("\r\n", "\n")).replaceAll(" ").strip();
    return Optional.of(printable).filter(text -> !text.isEmpty());
  }

  /** A text of one line, such as a name. */
  static Optional<String> line(JsonNode node, ValuePlace place) throws MalformedValueException {
    return text(node, place).map(text -> text.replaceAll("\\s+", " "));
  }

  /** A number of things: whole and not negative. */
  static Optional<Integer> count(JsonNode node, ValuePlace place) throws MalformedValueException {
    require(node.isIntegralNumber(), node, "a whole number");
    if (!node.canConvertToInt() || node.intValue() < 0) {
      throw new MalformedValueException(
          Rule.NUMBER_RANGE, quote(node) + " is not a number from 0 to " + Integer.MAX_VALUE);
    }
    return Optional.of(node.intValue());
  }

  /** Yes or no. */
  static Optional<Boolean> yesOrNo(JsonNode node, ValuePlace place) throws MalformedValueException {
    require(node.isBoolean(), node, "true or false");
    return Optional.of(node.booleanValue());
  }

  /** An ISO 8601 duration in days and smaller units, as Django writes it: {@code P29DT12H29S}. */
  static Optional<Duration> duration(JsonNode node, ValuePlace place)
      throws MalformedValueException {
    Optional<String> text = line(node, place);
    return text.isEmpty() ? Optional.empty() : Optional.of(parseDuration(text.get(), node));
  }

  /** An ISO 8601 date: {@code 1978-01-20}. */
  static Optional<LocalDate> date(JsonNode node, ValuePlace place) throws MalformedValueException {
    Optional<String> text = line(node, place);
    return text.isEmpty() ? Optional.empty() : Optional.of(parseDate(text.get(), node));
  }

  /** An {@code http} or {@code https} address. */
  static Optional<WebAddress> webAddress(JsonNode node, ValuePlace place)
      throws MalformedValueException {
    Optional<String> text = line(node, place);
    return text.isEmpty() ? Optional.empty() : Optional.of(parseWebAddress(text.get(), node));
  }

  /** A record of its own, of which only the id is kept here. */
  static ValueReader<Integer> record(RecordKind kind) {
    return (node, place) -> {
      require(node.isObject(), node, "an object");
      return place.harvest(kind, node);
    };
  }

  /** Records of their own, of which only the ids are kept here. */
  static ValueReader<List<Integer>> records(RecordKind kind) {
    return (node, place) -> {
      require(node.isArray(), node, "an array");
      var ids = new ArrayList<Integer>();
      for (int i = 0; i < node.size(); i++) {
        place.member(Integer.toString(i)).harvest(kind, node.get(i)).ifPresent(ids::add);
      }
      return Optional.of(List.copyOf(ids));
    };
  }

  /** Throws unless the value has the JSON type that its field wants. */
  static void require(boolean fits, JsonNode node, String wanted) throws MalformedValueException {
    if (!fits) {
      throw new MalformedValueException(
          Rule.VALUE_TYPE, quote(node) + " is " + typeOf(node) + ", not " + wanted);
    }
  }

  /** A value as a diagnostic shows it: short. */
  static String quote(JsonNode node) {
    String json = node.isContainer() ? (node.isArray() ? "[…]" : "{…}") : node.toString();
    int end =
        json.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, json.codePointCount(0, json.length())));
    return end == json.length() ? json : json.substring(0, end) + "…";
  }

  private static String typeOf(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      default -> "nothing";
    };
  }

  private static Duration parseDuration(String text, JsonNode node) throws MalformedValueException {
    Duration duration;
    try {
      duration = Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new MalformedValueException(
          Rule.DURATION, quote(node) + " is not an ISO 8601 duration such as P29DT12H29S");
    }
    if (duration.isNegative()) {
      throw new MalformedValueException(
          Rule.DURATION, quote(node) + " is negative; a duration is zero or more");
    }
    if (duration.compareTo(LONGEST_DURATION) > 0) {
      throw new MalformedValueException(
          Rule.DURATION, quote(node) + " is longer than a million days");
    }
    return duration;
  }

  private static LocalDate parseDate(String text, JsonNode node) throws MalformedValueException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new MalformedValueException(
          Rule.DATE, quote(node) + " is not an ISO 8601 date such as 1978-01-20");
    }
  }

  private static WebAddress parseWebAddress(String text, JsonNode node)
      throws MalformedValueException {
    return WebAddress.parse(text)
        .orElseThrow(
            () ->
                new MalformedValueException(
                    Rule.WEB_ADDRESS, quote(node) + " is not an http or https address"));
  }
}

package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.content.YamlValue.Kind;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Named values from a YAML text. A value that is not what is asked for is reported and counts as
 * not set; so does a name without a value, which is how a setting is switched off.
 */
final class YamlMapping {

  private final Map<String, YamlValue> values;
  private final Rule rule;
  private final Diagnostics diagnostics;

  YamlMapping(Map<String, YamlValue> values, Rule rule, Diagnostics diagnostics) {
    this.values = values;
    this.rule = rule;
    this.diagnostics = diagnostics;
  }

  /** A text that is not blank, without white space around it. */
  Optional<String> text(String name) {
    return value(name)
        .filter(value -> is(name, value, Kind.TEXT, Kind.TEXT.words()))
        .map(value -> value.text().strip());
  }

  /** A text that {@code parse} accepts; its exception's message is for the writer. */
  <T> Optional<T> text(String name, Function<String, T> parse) {
    return text(name).flatMap(text -> parsed(name, text, parse));
  }

  /** Texts that are not blank, without white space around them; an empty list is one too. */
  Optional<List<String>> texts(String name) {
    return value(name)
        .filter(value -> is(name, value, Kind.LIST, Kind.LIST.words()))
        .map(
            value ->
                value.elements().stream()
                    .filter(element -> is(name + "'s entry", element, Kind.TEXT, "text"))
                    .map(element -> element.text().strip())
                    .filter(text -> !text.isEmpty())
                    .toList());
  }

  /** Whether {@code true} is set. */
  boolean flag(String name) {
    return value(name)
        .filter(value -> is(name, value, Kind.BOOLEAN, Kind.BOOLEAN.words()))
        .filter(value -> Boolean.parseBoolean(value.text()))
        .isPresent();
  }

  /** A whole number, possibly negative. */
  OptionalInt wholeNumber(String name) {
    Optional<Integer> number =
        value(name)
            .filter(value -> is(name, value, Kind.NUMBER, "a whole number"))
            .flatMap(value -> parsed(name, value.text(), YamlMapping::toInt));
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  /** Where the value of a name that is set stands. */
  Optional<Place> place(String name) {
    return value(name).map(YamlValue::place);
  }

  private Optional<YamlValue> value(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(value -> value.kind() != Kind.NOTHING)
        .filter(value -> value.kind() != Kind.TEXT || !value.text().isBlank());
  }

  private boolean is(String name, YamlValue value, Kind wanted, String words) {
    if (value.kind() == wanted) {
      return true;
    }
    diagnostics.report(
        rule,
        value.place(),
        name + " has to be " + words + ", and is " + value.kind().words() + hint(value, wanted));
    return false;
  }

  private static String hint(YamlValue value, Kind wanted) {
    if (value.kind() == Kind.ALIAS) {
      return "; write the value itself instead of *" + value.text();
    }
    boolean quotable = value.kind() == Kind.NUMBER || value.kind() == Kind.BOOLEAN;
    return wanted == Kind.TEXT && quotable ? "; quotes make it text: \"" + value.text() + "\"" : "";
  }

  private <T> Optional<T> parsed(String name, String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      Place place = place(name).orElseThrow();
      diagnostics.report(rule, place, name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static int toInt(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a whole number such as 10", e);
    }
  }
}

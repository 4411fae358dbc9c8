package io.github.spacecraftcatalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {

  @ParameterizedTest
  @MethodSource
  void aLineTellsSeverityPlaceMessageAndRule(Rule rule, Place place, String line) {
    assertThat(new Diagnostic(rule, place, "is wrong")).hasToString(line);
  }

  static Stream<Arguments> aLineTellsSeverityPlaceMessageAndRule() {
    return Stream.of(
        arguments(Rule.EMPTY_FILE, Place.of("a.json"), "error: a.json: is wrong [empty-file]"),
        arguments(
            Rule.JSON_SYNTAX, Place.at("a.json", 7, 0), "error: a.json:7: is wrong [json-syntax]"),
        arguments(
            Rule.JSON_SYNTAX,
            Place.at("a.json", 7, 12),
            "error: a.json:7:12: is wrong [json-syntax]"),
        arguments(
            Rule.DURATION,
            Place.pointer("a.json", "/results/3/time_docked"),
            "warning: a.json: /results/3/time_docked: is wrong [duration]"),
        arguments(
            Rule.DURATION,
            new Place("a.jsonl", 7, 0, "/time_docked"),
            "warning: a.jsonl:7: /time_docked: is wrong [duration]"),
        arguments(Rule.BASE_URL, Place.of("site.yaml"), "notice: site.yaml: is wrong [base-url]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0", "\n", "\r\n", "\t", "\u001b", "\u007f", "\u0085", "\u009b", "\u2028", "\u202e",
        "\u2066"
      })
  void whatDrivesATerminalBecomesASpaceInTheMessage(String control) {
    assertThat(new Diagnostic(Rule.DATE, Place.of("a"), "x" + control + "y").message())
        .isEqualTo("x y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\u001b", "\u009b", "\u2029"})
  void whatDrivesATerminalBecomesASpaceInTheFilesName(String control) {
    assertThat(new Diagnostic(Rule.DATE, Place.of("a" + control + "b"), "no"))
        .hasToString("warning: a b: no [date]");
  }

  @Test
  void lettersOfEveryScriptStay() {
    assertThat(new Diagnostic(Rule.DATE, Place.of("Союз é.json"), "\"Лунный 🚀\"").toString())
        .isEqualTo("warning: Союз é.json: \"Лунный 🚀\" [date]");
  }

  @Test
  void placeDecidesTheOrderThenRuleThenMessage() {
    var first = new Diagnostic(Rule.PAGE, Place.of("a"), "z");
    var second = new Diagnostic(Rule.NO_CAPTURES, Place.of("b"), "b");
    var third = new Diagnostic(Rule.EMPTY_FILE, Place.of("b"), "a");
    var fourth = new Diagnostic(Rule.EMPTY_FILE, Place.of("b"), "b");

    assertThat(List.of(fourth, second, third, first).stream().sorted())
        .containsExactly(first, second, third, fourth);
  }
}

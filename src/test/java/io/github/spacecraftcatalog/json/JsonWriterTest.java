package io.github.spacecraftcatalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "plain        | \"plain\"",
        "Прогресс 8   | \"Прогресс 8\"",
        "a/b          | \"a/b\"",
        "Why? \uD83D\uDE80 | \"Why? \uD83D\uDE80\"",
        "\"\\         | \"\\\"\\\\\"",
        "x\u0001y\u001Fz\u007F. | \"x\\u0001y\\u001fz\u007F.\"",
      })
  void textsAreQuoted(String text, String json) {
    assertThat(JsonWriter.write(new JsonText(text))).isEqualTo(json);
  }

  @Test
  void lineEndsAndTabsAreEscaped() {
    assertThat(JsonWriter.write(new JsonText("\b\f\n\r\t"))).isEqualTo("\"\\b\\f\\n\\r\\t\"");
  }

  /** UTF-8 could not hold it. */
  @Test
  void halfOfAPairIsEscaped() {
    assertThat(JsonWriter.write(new JsonText("\uD83D"))).isEqualTo("\"\\ud83d\"");
    assertThat(JsonWriter.write(new JsonText("a?\uDE80\uD83D\uDE80Ж\"\uD83D")))
        .isEqualTo("\"a?\\ude80\uD83D\uDE80Ж\\\"\\ud83d\"");
  }

  @Test
  void bytesAndTextAreTheSame() {
    JsonObject value =
        new JsonMembers()
            .with("name", "Союз".repeat(5000))
            .with("list", JsonArray.of(List.of(JsonNumber.of(1), JsonLiteral.NULL)))
            .with("none", JsonArray.of(List.of()))
            .object();

    assertThat(new String(JsonWriter.bytes(value), UTF_8)).isEqualTo(JsonWriter.write(value));
    assertThat(JsonWriter.indent(value)).endsWith("\n  ],\n  \"none\": []\n}\n");
  }
}

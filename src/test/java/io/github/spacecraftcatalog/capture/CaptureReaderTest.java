package io.github.spacecraftcatalog.capture;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.json.JsonPool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /2.3.0/spacecraft/?limit=1 | /2.3.0/spacecraft/?limit=1",
        "GET /2.3.0/spacecraft/ HTTP/1.1 | /2.3.0/spacecraft/",
        "HEAD /a\\nHTTP 301 Moved\\n\\nGET /b | /b",
        "GET: Returns a list.\\n\\nGET /a | /a",
        "To GET /a press the button\\nOPTIONS /b | /b",
      })
  void theRequestIsTheLastOneInThePreamble(String preamble, String request) {
    String text = preamble.replace("\\n", "\n") + "\nHTTP 200 OK\nAllow: GET\n\n{\"a\": 1}";

    assertThat(read(text).request()).contains(request);
    assertThat(read(text.replace("\n", "\r\n")).request()).contains(request);
    assertThat(reported()).isEmpty();
  }

  @Test
  void aRequestThatStandsInTheDataIsNone() {
    assertThat(read("HTTP 200 OK\n\n{\"a\":\n\"x\"}\n\nGET /a\n").request()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1}",
        "{ \"a\": 1}",
        "{\n\"a\": 1}",
        "{\r\n  \"a\": 1\r\n}",
        "  {\t\n\"a\": 1}",
        "{}",
        "[{\"a\": 1}]",
        "[\n{\"a\": 1}]",
        "[[1]]",
        "[]",
      })
  void theDataStartsAfterTheHeadersHoweverItIsWritten(String json) {
    String preamble = "Example {like: this}\n[limit] and {limit}\nHTTP 200 OK\nVary: [Accept]\n\n";

    assertThat(read(preamble + json).values()).hasSize(1);
    assertThat(reported()).isEmpty();
  }

  @Test
  void jsonThatIsAnExampleInThePreambleIsNotTheData() {
    String text = "Example answer:\n\n{\"a\": 1}\n\nGET /a\nHTTP 200 OK\n\n{\"b\": 2}";

    assertThat(read(text).values())
        .extracting(value -> value.value().toString())
        .containsExactly("{\"b\":2}");
  }

  @Test
  void eachAnswerTellsTheLineItStartsOn() {
    assertThat(read("\n\n{\"a\": 1}").values()).extracting(Answers.Answer::line).containsExactly(3);
    assertThat(read("\n{\"a\": 1}\n\n{\"b\":\n2} {\"c\": 3}\n").values())
        .extracting(Answers.Answer::line)
        .containsExactly(2, 4, 5);
  }

  @Test
  void anErrorInTheDataTellsItsLineInTheFile() {
    assertThat(readNothing("GET /a\r\nHTTP 200 OK\r\n\r\n{\r\n  \"a\": 1,\r\n  b\r\n}"))
        .singleElement()
        .asString()
        .startsWith("error: a.json:6:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[{\"a\":1}, tru", "[{\"a\":1", "[1.", "[-", "[1e", "[\"\\u12", "[{\"a\":nul"})
  void aFileThatEndsWithinAValueWasCutOff(String text) {
    assertThat(readNothing(text))
        .singleElement()
        .asString()
        .endsWith(
            ": the JSON ends in the middle: the file was cut off, save it again [json-syntax]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\":1}, tru]", "[1.]", "{\"a\":1} tru", "{\"a\":1},", "{\"a\":1}}"})
  void aFaultWithinTheDataIsNoCutOffFile(String text) {
    assertThat(readNothing(text)).singleElement().asString().contains(": not well-formed JSON: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "12 records", "12", "null", "\"x\"", "© 2026", "- end -", "<p>", "\u2003"})
  void aPageMayBeFollowedByProseWhichIsReported(String prose) {
    assertThat(read("GET /a\nHTTP 200 OK\n\n{\"a\": 1}\n\n" + prose).values()).hasSize(1);
    assertThat(reported())
        .containsExactly(
            "warning: a.json:6: text after the end of the JSON is left out [trailing-text]");
  }

  @Test
  void aSecondValueAfterAPageIsNoProseAlsoWhereItIsCutOff() {
    String page = "GET /a\nHTTP 200 OK\n\n{\"a\": 1}\n";

    assertThat(read(page + "{\"b\": 2}").values()).hasSize(2);
    assertThat(readNothing(page + "{\"b\": "))
        .containsExactly(
            "error: a.json:5:7: the JSON ends in the middle: the file was cut off, save it again"
                + " [json-syntax]");
  }

  @Test
  void textWithAByteOrderMarkIsDecodedByIt() {
    byte[] little = "\uFEFF{\"a\": \"é🚀\"}".getBytes(UTF_16LE);

    assertThat(read(little).orElseThrow().values().get(0).value()).hasToString("{\"a\":\"é🚀\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xc0, 0xc1, 0xed, 0xf5, 0xff})
  void bytesThatAreNoTextTellWhereTheyAre(int odd) {
    byte[] bytes = "[\n\"é\",\n\"?\"]".getBytes(UTF_8);
    bytes[8] = (byte) odd;

    assertThat(read(bytes)).isEmpty();
    assertThat(reported())
        .containsExactly("error: a.json:3: byte 8 is not UTF-8: save the file as UTF-8 [encoding]");
  }

  @ParameterizedTest
  @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 73_727, 81_920, 131_071})
  void aCharacterOfTwoHalvesMayStandAnywhere(int offset) {
    String text = "[\"" + "x".repeat(offset - 2) + "🚀 and on\"]";

    assertThat(read(text).values().get(0).value().toString()).isEqualTo(text);
  }

  @Test
  void aCharacterOfTwoHalvesMayStandWhereAFaultIsLookedAt() {
    for (int offset = 960; offset < 1040; offset++) {
      String text = "[tru " + "x".repeat(offset) + "🚀".repeat(3);

      assertThat(read(text.getBytes(UTF_8))).isEmpty();
    }
    assertThat(reported()).allMatch(line -> line.endsWith("[json-syntax]"));
  }

  @Test
  void textInFrontOfTheDataHasALimitThatIsNamed() {
    assertThat(readNothing("x ".repeat(40_000) + "\n{\"a\": 1}"))
        .singleElement()
        .asString()
        .contains("within its first 65536 characters")
        .endsWith("[limit]");
  }

  private Answers read(String text) {
    return read(text.getBytes(UTF_8)).orElseThrow(() -> new AssertionError(reported()));
  }

  private Optional<Answers> read(byte[] bytes) {
    var answers = new Answers();
    try {
      return new CaptureReader(new JsonPool(), "a.json", diagnostics)
          .read(new ByteArrayInputStream(bytes), answers)
          .map(answers::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> readNothing(String text) {
    assertThat(read(text.getBytes(UTF_8))).isEmpty();
    return reported();
  }

  private List<String> reported() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }
}

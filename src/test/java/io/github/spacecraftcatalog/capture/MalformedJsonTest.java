package io.github.spacecraftcatalog.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.spacecraftcatalog.archive.EntryHandler;
import io.github.spacecraftcatalog.archive.Unpacker;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is no JSON gives exactly one error, however it is wrapped; what is JSON is read to the last
 * digit, however odd it is.
 */
class MalformedJsonTest {

  /** Guards against hanging; says nothing of speed. */
  private static final Duration FOREVER = Duration.ofSeconds(30);

  /** A text with a title that is short enough to be shown. */
  private static final class Text {

    private final String title;
    private final byte[] bytes;

    Text(String title, byte[] bytes) {
      this.title = title;
      this.bytes = bytes;
    }

    static Text of(String title, String text) {
      return new Text(title, text.getBytes(UTF_8));
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public String toString() {
      return title;
    }
  }

  /** What a text can be wrapped in. */
  private enum Wrapping {
    NOTHING,
    PREAMBLE,
    WEB_PAGE,
    GZIP,
    ZIP;

    byte[] wrap(byte[] text) throws IOException {
      var wrapped = new ByteArrayOutputStream();
      switch (this) {
        case NOTHING -> wrapped.writeBytes(text);
        case PREAMBLE -> {
          wrapped.writeBytes(
              "GET /2.3.0/spacecraft/\n\nHTTP 200 OK\nVary: Accept\n\n".getBytes(UTF_8));
          wrapped.writeBytes(text);
        }
        case WEB_PAGE -> {
          wrapped.writeBytes("<!DOCTYPE html><title>Spacecraft</title><pre>".getBytes(UTF_8));
          wrapped.writeBytes(
              new String(text, ISO_8859_1)
                  .replace("&", "&amp;")
                  .replace("<", "&lt;")
                  .getBytes(ISO_8859_1));
          wrapped.writeBytes("</pre>".getBytes(UTF_8));
        }
        case GZIP -> {
          try (var out = new GZIPOutputStream(wrapped)) {
            out.write(text);
          }
        }
        case ZIP -> {
          try (var out = new ZipOutputStream(wrapped)) {
            out.putNextEntry(new ZipEntry("a.json"));
            out.write(text);
          }
        }
      }
      return wrapped.toByteArray();
    }
  }

  /** What was read of a file. */
  private record Result(List<String> answers, List<Diagnostic> problems) {}

  @ParameterizedTest
  @MethodSource("malformed")
  void whatIsNoJsonIsOneErrorWithItsLineHoweverItIsWrapped(String json) throws IOException {
    for (Wrapping wrapping : Wrapping.values()) {
      Result result = read(wrapping.wrap(json.getBytes(UTF_8)));

      assertThat(result.answers()).as("%s", wrapping).isEmpty();
      assertThat(result.problems())
          .as("%s", wrapping)
          .singleElement()
          .satisfies(MalformedJsonTest::tellsALine);
    }
  }

  /** Texts that are no JSON, and hold no character that a web page would not keep. */
  static Stream<String> malformed() {
    Stream<String> values =
        Stream.of(
            "01",
            "-01",
            "00",
            "+1",
            ".5",
            "-.5",
            "1.",
            "1.e2",
            "1e",
            "1e+",
            "1E-",
            "-",
            "--1",
            "+-1",
            "0x1F",
            "0b1",
            "1_000",
            "1,000.5.5",
            "1 000",
            "1a",
            "1ee2",
            "1e2.5",
            "1.2.3",
            "0.",
            "-a",
            "Infinity",
            "-Infinity",
            "+Infinity",
            "Inf",
            "NaN",
            "-NaN",
            "nan",
            "undefined",
            "None",
            "True",
            "TRUE",
            "tru",
            "truee",
            "nul",
            "nullnull",
            "fals",
            "'a'",
            "`a`",
            "a",
            "\u201ca\u201d",
            "\"a\" \"b\"",
            "\"a\"b",
            "\"\\a\"",
            "\"\\x41\"",
            "\"\\'\"",
            "\"\\u\"",
            "\"\\u12\"",
            "\"\\u12G4\"",
            "\"\\U0041\"",
            "\"\\u+041\"",
            "\"\\ \"",
            "\"\\\u00e9\"",
            "\"\t\"",
            "\"a\nb\"",
            "\"\\\n\"",
            "\"\u0001\"",
            "\"\u001f\"",
            "/* a */ 1",
            "1 // a\n",
            "1 # a\n",
            "(1)",
            "<1>",
            "1;",
            "\u00e9",
            "\u00a01",
            "\u20281",
            "\ufeff1",
            "\u2060",
            "{1: 2}",
            "{null: 2}",
            "{[]: 2}",
            "{\"a\": 1, \"a\": 2}",
            "{\"a\": 1, \"\\u0061\": 1}",
            "{\"\": 1, \"\": 1}",
            "{a: 1}",
            "{'a': 1}",
            "{\"a\" 1}",
            "{\"a\", 1}",
            "{\"a\":}",
            "{\"a\"}",
            "{\"a\": 1,}",
            "{\"a\": 1,, \"b\": 2}",
            "{, \"a\": 1}",
            "{,}",
            "{\"a\": 1 \"b\": 2}",
            "{\"a\":: 1}",
            "{\"a\": 1: 2}",
            "{\"a\"; 1}",
            "{\"a\" = 1}",
            "{...}",
            "{\"a\": 1]",
            "{1}",
            "{\"\\ud800\": 1}",
            "{:}",
            "[1,]",
            "[,]",
            "[,1]",
            "[1,,2]",
            "[1 2]",
            "[1: 2]",
            "[1}",
            "[\"a\": 1]",
            "[;]",
            "*",
            "\\",
            "\\n1",
            "@",
            "$1");
    Stream<String> wholes =
        Stream.of(
            "[{}",
            "[{}, ",
            "[{}, {",
            "[{}, \"",
            "[{}, \"\\",
            "[{}, \"\\u00",
            "[{}, {\"a",
            "[{}, {\"a\"",
            "[{}, {\"a\":",
            "[{}, {\"a\": 1",
            "[{}, {\"a\": 1,",
            "[{}, 1",
            "[{}, -",
            "[{}, 1e",
            "[{}, nul",
            "[{}, [[[",
            "{\"results\": [",
            "{\"results\": [{}",
            "{\"results\": [{}]",
            "{\"results\": [{}],",
            "[{}}",
            "{\"results\": [{}}]",
            "{\"results\": [{}], \"results\": [{}]}",
            "{\"results\": [], \"results\": 1}",
            "{\"results\": 1, \"results\": []}",
            "{\"results\": [{}], \"\\u0072esults\": [{}]}",
            "{\"count\": 1, \"results\": [], \"count\": 1}",
            "{\"results\": [{}],}",
            "{\"results\": [{},]}",
            "{\"results\": [,]}",
            "{\"results\" [{}]}",
            "[{}],",
            "[{}]]",
            "[{}]}",
            "[{}]:",
            "[{}], [{}]");
    return Stream.concat(values.map(value -> "[{\n},\n" + value + "\n]"), wholes);
  }

  @ParameterizedTest
  @MethodSource("malformedBytes")
  void bytesThatAreNoTextAreOneErrorWithTheirLine(Text text) throws IOException {
    for (Wrapping wrapping :
        List.of(
            Wrapping.NOTHING, Wrapping.PREAMBLE, Wrapping.WEB_PAGE, Wrapping.GZIP, Wrapping.ZIP)) {
      Result result = read(wrapping.wrap(text.bytes()));

      assertThat(result.answers()).as("%s", wrapping).isEmpty();
      assertThat(result.problems())
          .as("%s", wrapping)
          .singleElement()
          .satisfies(MalformedJsonTest::tellsALine)
          .extracting(Diagnostic::rule)
          .isEqualTo(Rule.ENCODING);
    }
  }

  static Stream<Text> malformedBytes() {
    return Stream.of(
            "stray continuation: 80",
            "two stray continuations: bf 80",
            "overlong slash: c0 af",
            "overlong NUL: c0 80",
            "overlong in three: e0 80 af",
            "overlong in four: f0 80 80 af",
            "high surrogate: ed a0 80",
            "low surrogate: ed bf bf",
            "pair of surrogates: ed a0 bd ed ba 80",
            "truncated two: c3",
            "truncated three: e2 82",
            "truncated four: f0 9f 9a",
            "beyond Unicode: f4 90 80 80",
            "far beyond Unicode: f5 80 80 80",
            "five bytes: f8 88 80 80 80",
            "six bytes: fc 84 80 80 80 80",
            "never a byte: fe",
            "never a byte either: ff",
            "Latin-1: e9 74 e9")
        .map(line -> new Text(line, inText(line.substring(line.indexOf(':') + 1))));
  }

  private static byte[] inText(String hex) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("[{\n\"a\": \"".getBytes(UTF_8));
    bytes.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
    bytes.writeBytes("\"}]".getBytes(UTF_8));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "[{}, \u0000]", "[{}\u0000]", "[{}]\u0000", "[{\"a\": \"\u0000\"}]"})
  void aNulByteIsNoBlank(String json) throws IOException {
    Result result = read(json.getBytes(UTF_8));

    assertThat(result.problems())
        .singleElement()
        .extracting(Diagnostic::rule)
        .isIn(Rule.JSON_SYNTAX, Rule.NO_JSON);
    assertThat(result.answers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\u0000}", "\u0000[{}]"})
  void aNulByteAtTheBeginningIsAnotherEncoding(String json) throws IOException {
    Result result = read(json.getBytes(UTF_8));

    assertThat(result.problems())
        .singleElement()
        .extracting(Diagnostic::rule)
        .isEqualTo(Rule.ENCODING);
    assertThat(result.answers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t \r\n", "\ufeff", "\ufeff \n"})
  void blanksAloneAreAnEmptyFile(String blank) throws IOException {
    for (Wrapping wrapping : List.of(Wrapping.NOTHING, Wrapping.GZIP, Wrapping.ZIP)) {
      assertThat(read(wrapping.wrap(blank.getBytes(UTF_8))).problems())
          .singleElement()
          .extracting(Diagnostic::rule)
          .isEqualTo(Rule.EMPTY_FILE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "-0.5e3", "\"a\"", "null", "true", "false", "nul", "NaN", "\"", "-", "}", "]", ":",
        ",", "a"
      })
  void aFileWithoutObjectOrArrayHoldsNoData(String text) throws IOException {
    assertThat(read(text.getBytes(UTF_8)).problems())
        .singleElement()
        .extracting(Diagnostic::rule)
        .isEqualTo(Rule.NO_JSON);
  }

  @ParameterizedTest
  @MethodSource("halves")
  void halfACharacterOfUtf16IsAnError(Text text) throws IOException {
    assertThat(read(text.bytes()).problems())
        .singleElement()
        .extracting(Diagnostic::rule)
        .isEqualTo(Rule.ENCODING);
  }

  static Stream<Text> halves() {
    byte[] little = "\ufeff[{\"a\": \"b\"}]".getBytes(UTF_16LE);
    byte[] big = "\ufeff[{\"a\": \"b\"}]".getBytes(UTF_16BE);
    byte[] lone = little.clone();
    lone[lone.length - 7] = (byte) 0xd8;
    return Stream.of(
        new Text("odd number of bytes", Arrays.copyOf(little, little.length + 1)),
        new Text("odd number of bytes, big end first", Arrays.copyOf(big, big.length - 1)),
        new Text("half a pair", lone));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void oddJsonIsReadToTheLastDigit(String json) throws IOException {
    for (Wrapping wrapping : Wrapping.values()) {
      Result result = read(wrapping.wrap(("[" + json + "]").getBytes(UTF_8)));

      assertThat(result.problems())
          .as("%s", wrapping)
          .filteredOn(p -> p.rule() != Rule.LEADING_TEXT)
          .isEmpty();
      assertThat(result.answers()).as("%s", wrapping).containsExactly("[" + json + "]");
    }
  }

  static Stream<String> odd() {
    return Stream.of(
            "0",
            "-0",
            "-0.0",
            "1.0",
            "3.00",
            "1e400",
            "1E+2",
            "1e-400",
            "1e999999999",
            "0e0",
            "0E-0",
            "123456789012345678901234567890",
            "0.10000000000000000555",
            "-1.5e-7",
            "\"\"",
            "\"\\ud800\"",
            "\"\\udc00\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud800a\"",
            "\"a\\ud83d\"",
            "\"\\u0000\"",
            "\"\\u001f\"",
            "\"\\\\u0041\"",
            "\"/\"",
            "\"\\\"\\\\\\b\\f\\n\\r\\t\"",
            "\"\u2028\u2029\"",
            "\"\u007f\"",
            "\"\ud83d\ude80\"",
            "\"\ue000\ufdd0\uffff\"",
            "\"\u202e\"",
            "\"a\ufeffb\"",
            "{}",
            "[]",
            "{\"\":0}",
            "{\"a\":1,\"A\":1,\"a \":1}",
            "{\"\\u0000\":1,\"\\u0001\":1}",
            "{\"results\":[[]]}",
            "{\"a/b\":1,\"a~b\":2}",
            "[[],[[]]]",
            "null,true,false",
            "{\"e\u0301\":1,\"\u00e9\":2}",
            "\"'\"",
            "\"/* a */\"",
            "\"&amp;<pre>\"")
        .map(json -> "{}," + json);
  }

  @ParameterizedTest
  @MethodSource("large")
  void withinTheLimitsSizeDoesNotMatter(Text text) throws IOException {
    Result result = read(text.bytes());

    assertThat(result.problems()).isEmpty();
    assertThat(String.join("", result.answers())).isEqualTo(new String(text.bytes(), UTF_8));
  }

  static Stream<Text> large() {
    return Stream.of(
        Text.of("arrays within the limit", "[".repeat(500) + "]".repeat(500)),
        Text.of("objects within the limit", "{\"a\":".repeat(499) + "{}" + "}".repeat(499)),
        Text.of("digits within the limit", "[{},1" + "0".repeat(Limits.NUMBER - 1) + "]"),
        Text.of("name within the limit", "[{\"" + "n".repeat(Limits.NAME) + "\":1}]"),
        Text.of("text within the limit", "[{\"a\":\"" + "t".repeat(Limits.TEXT) + "\"}]"),
        Text.of("members within the limit", members(1_000)),
        Text.of("100,000 elements", "[" + "{},".repeat(100_000) + "{}]"));
  }

  @ParameterizedTest
  @MethodSource("tooLarge")
  void beyondALimitIsOneErrorThatNamesIt(Text text) throws IOException {
    for (Wrapping wrapping : Wrapping.values()) {
      Result result = read(wrapping.wrap(text.bytes()));

      assertThat(result.answers()).as("%s", wrapping).isEmpty();
      assertThat(result.problems())
          .as("%s", wrapping)
          .singleElement()
          .satisfies(
              problem ->
                  assertThat(problem.message())
                      .containsAnyOf("exceeds the maximum", "the limit of"));
    }
  }

  static Stream<Text> tooLarge() {
    int deep = 100_000;
    return Stream.of(
        Text.of("deep arrays", "[".repeat(deep) + "]".repeat(deep)),
        Text.of("deep arrays that are not closed", "[".repeat(deep)),
        Text.of("deep objects", "{\"a\":".repeat(deep) + "{}" + "}".repeat(deep)),
        Text.of("deep objects that are not closed", "{\"a\":".repeat(deep)),
        Text.of("deep mixture", "[{\"a\":".repeat(deep) + "1" + "}]".repeat(deep)),
        Text.of("deep results", "{\"results\":[".repeat(deep)),
        Text.of("one array too deep", "[".repeat(501) + "]".repeat(501)),
        Text.of("members", members(100_000)),
        Text.of("name", "[{\"" + "n".repeat(1 << 20) + "\":1}]"),
        Text.of("text", "[{\"a\":\"" + "t".repeat(20_000_000) + "\"}]"),
        Text.of("text with escapes", "[{\"a\":\"" + "\\n".repeat(18_000_000) + "\"}]"),
        Text.of("number", "[{},1" + "0".repeat(10_000) + "]"),
        Text.of("fraction", "[{},0." + "3".repeat(10_000) + "]"),
        Text.of("exponent", "[{},1e" + "9".repeat(10_000) + "]"));
  }

  private static String members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"" + i + "\":0")
        .collect(Collectors.joining(",", "{", "}"));
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTHING", "GZIP", "ZIP"})
  void valuesWithRubbishBetweenThemAreOneError(Wrapping wrapping) throws IOException {
    for (String rubbish :
        List.of("a", ",", "]", "}", ":", "\"", "'", "-", "01", "<b>", "\u00e9", "\u0001")) {
      Result result =
          read(wrapping.wrap(("{\"a\": 1}\n" + rubbish + "\n{\"b\": 2}\n").getBytes(UTF_8)));

      assertThat(result.answers()).as(rubbish).isEmpty();
      assertThat(result.problems())
          .as(rubbish)
          .singleElement()
          .satisfies(MalformedJsonTest::tellsALine);
    }
  }

  private static void tellsALine(Diagnostic problem) {
    assertThat(problem.rule()).isIn(Rule.JSON_SYNTAX, Rule.ENCODING);
    assertThat(problem.place().line()).isPositive();
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.toString().lines()).hasSize(1);
  }

  private static Result read(byte[] bytes) throws IOException {
    return assertTimeoutPreemptively(FOREVER, () -> readAll(bytes));
  }

  private static Result readAll(byte[] bytes) throws IOException {
    var diagnostics = new Diagnostics();
    var read = new ArrayList<String>();
    Unpacker.unpack(
        new SeekableInMemoryByteChannel(bytes),
        new EntryHandler() {
          @Override
          public void entry(String path, InputStream content) throws IOException {
            var answers = new Answers();
            if (new CaptureReader(new JsonPool(), path, diagnostics)
                .read(content, answers)
                .isPresent()) {
              answers.values().forEach(answer -> read.add(answer.value().toString()));
            }
          }

          @Override
          public void report(String path, Rule rule, String sentence) {
            diagnostics.report(rule, Place.of(path), sentence);
          }
        });
    return new Result(read, diagnostics.sorted());
  }
}

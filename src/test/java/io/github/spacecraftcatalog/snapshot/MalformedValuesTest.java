package io.github.spacecraftcatalog.snapshot;

import static io.github.spacecraftcatalog.snapshot.SnapshotFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.License;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One value of a complete and correct record is replaced by one that its field cannot hold. */
class MalformedValuesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path COMPLETE =
      Path.of("src/test/resources/captures/valid/one-craft/record.json");

  private SnapshotFixture fixture;
  private ObjectNode record;

  @BeforeEach
  void setUp(@TempDir Path folder) throws IOException {
    fixture = new SnapshotFixture(folder);
    record = (ObjectNode) JSON.readTree(Files.readString(COMPLETE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // a value of another type
        "/serial_number | 7 | value-type | 7 is a number, not a text",
        "/serial_number | {} | value-type | {…} is an object, not a text",
        "/serial_number | true | value-type | true is true or false, not a text",
        "/url | 7 | value-type | 7 is a number, not a text",
        "/is_placeholder | 1 | value-type | 1 is a number, not true or false",
        "/is_placeholder | \"true\" | value-type | \"true\" is a text, not true or false",
        "/image | \"a.png\" | value-type | \"a.png\" is a text, not an object",
        "/image | [] | value-type | […] is an array, not an object",
        "/in_space | {} | value-type | {…} is an object, not true or false",
        "/in_space | 0 | value-type | 0 is a number, not true or false",
        "/time_in_space | 3600 | value-type | 3600 is a number, not a text",
        "/time_docked | {} | value-type | {…} is an object, not a text",
        "/flights_count | \"7\" | value-type | \"7\" is a text, not a whole number",
        "/flights_count | 7.9 | value-type | 7.9 is a number, not a whole number",
        "/flights_count | 7.0 | value-type | 7.0 is a number, not a whole number",
        "/flights_count | 1e2 | value-type | 100.0 is a number, not a whole number",
        "/mission_ends_count | true | value-type | true is true or false, not a whole number",
        "/mission_ends_count | [1] | value-type | […] is an array, not a whole number",
        "/status | \"Active\" | value-type | \"Active\" is a text, not an object",
        "/status | 1 | value-type | 1 is a number, not an object",
        "/description | [\"a\"] | value-type | […] is an array, not a text",
        "/spacecraft_config | [] | value-type | […] is an array, not an object",
        "/spacecraft_config | 3 | value-type | 3 is a number, not an object",
        "/fastest_turnaround | false | value-type | false is true or false, not a text",
        "/spacecraft_config/type | \"Capsule\" | value-type | \"Capsule\" is a text, not an object",
        "/spacecraft_config/agency | [] | value-type | […] is an array, not an object",
        "/spacecraft_config/agency/abbrev | 7 | value-type | 7 is a number, not a text",
        "/spacecraft_config/agency/type | 7 | value-type | 7 is a number, not an object",
        "/spacecraft_config/family | {} | value-type | {…} is an object, not an array",
        "/spacecraft_config/in_use | \"yes\" | value-type | \"yes\" is a text, not true or false",
        "/spacecraft_config/family/0/parent | 6 | value-type | 6 is a number, not an object",
        "/spacecraft_config/family/0/manufacturer | [] | value-type | […] is an array, not an object",
        "/spacecraft_config/family/0/description | 1 | value-type | 1 is a number, not a text",
        "/spacecraft_config/family/0/maiden_flight | 2001 | value-type | 2001 is a number, not a text",
        "/image/credit | [] | value-type | […] is an array, not a text",
        "/image/license | \"CC0\" | value-type | \"CC0\" is a text, not an object",
        "/image/license/name | 4 | value-type | 4 is a number, not a text",
        "/image/variants | {} | value-type | {…} is an object, not an array",
        "/image/id | \"30\" | value-type | \"30\" is a text, not a whole number",
        // durations
        "/time_in_space | \"P3X\" | duration | \"P3X\" is not an ISO 8601 duration such as P29DT12H29S",
        "/time_in_space | \"3 days\" | duration | \"3 days\" is not an ISO 8601 duration such as P29DT12H29S",
        "/time_in_space | \"P1Y2M\" | duration | \"P1Y2M\" is not an ISO 8601 duration such as P29DT12H29S",
        "/time_in_space | \"P1W\" | duration | \"P1W\" is not an ISO 8601 duration such as P29DT12H29S",
        "/time_in_space | \"P\" | duration | \"P\" is not an ISO 8601 duration such as P29DT12H29S",
        "/time_in_space | \"29 12:00:29\" | duration | \"29 12:00:29\" is not an ISO 8601 duration such as P29DT12H29S",
        "/time_docked | \"-P3D\" | duration | \"-P3D\" is negative; a duration is zero or more",
        "/time_docked | \"P1DT-25H\" | duration | \"P1DT-25H\" is negative; a duration is zero or more",
        "/fastest_turnaround | \"PT-0.000001S\" | duration | \"PT-0.000001S\" is negative; a duration is zero or more",
        "/time_docked | \"P1000001D\" | duration | \"P1000001D\" is longer than a million days",
        "/time_docked | \"PT9223372036854775807S\" | duration | \"PT9223372036854775807S\" is longer than a million days",
        "/time_docked | \"P99999999999999999999D\" | duration | \"P99999999999999999999D\" is not an ISO 8601 duration such as P29DT12H29S",
        // numbers, dates and addresses
        "/flights_count | -1 | number-range | -1 is not a number from 0 to 2147483647",
        "/flights_count | 2147483648 | number-range | 2147483648 is not a number from 0 to 2147483647",
        "/mission_ends_count | 99999999999999999999 | number-range | 99999999999999999999 is not a number from 0 to 2147483647",
        "/spacecraft_config/family/0/maiden_flight | \"2001-02-30\" | date | \"2001-02-30\" is not an ISO 8601 date such as 1978-01-20",
        "/spacecraft_config/family/0/maiden_flight | \"0026-05-22\" | date | \"0026-05-22\" is not a date from 1900 to 2200",
        "/spacecraft_config/family/0/maiden_flight | \"+999999999-12-31\" | date | \"+999999999-12-31\" is not a date from 1900 to 2200",
        "/spacecraft_config/family/0/maiden_flight | \"28.2.2001\" | date | \"28.2.2001\" is not an ISO 8601 date such as 1978-01-20",
        "/spacecraft_config/family/0/maiden_flight | \"2001-02-28T00:00:00Z\" | date | \"2001-02-28T00:00:00Z\" is not an ISO 8601 date such as 1978-01-20",
        "/url | \"javascript:alert(1)\" | web-address | \"javascript:alert(1)\" is not an http or https address",
        "/url | \"/spacecraft/7/\" | web-address | \"/spacecraft/7/\" is not an http or https address",
        "/image/thumbnail_url | \"data:image/png;base64,\" | web-address | \"data:image/png;base64,\" is not an http or https address",
        "/image/license/link | \"javascript:alert(1)\" | web-address | \"javascript:alert(1)\" is not an http or https address",
        "/spacecraft_config/url | \"ftp://h/\" | web-address | \"ftp://h/\" is not an http or https address",
        "/spacecraft_config/agency/url | \"x\" | web-address | \"x\" is not an http or https address",
      })
  void aMalformedValueIsReportedAndCountsAsUnknown(
      String pointer, String value, String rule, String message) throws IOException {
    set(pointer, value);

    Snapshot snapshot = read();

    assertThat(fixture.reported())
        .containsExactly(
            "warning: snapshots/a.json: " + pointer + ": " + message + " [" + rule + "]");
    assertThat(SnapshotText.records(snapshot)).isEqualTo(recordsWithout(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"javascript:alert(1)\"", "\"a.png\""})
  void anImageWithoutAUsableAddressIsLeftOut(String url) throws IOException {
    set("/image/image_url", url);

    assertThat(craft(read(), 7).image()).isEmpty();
    assertThat(fixture.reported())
        .containsExactly(
            "warning: snapshots/a.json: /image/image_url: "
                + url
                + " is not an http or https address [web-address]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null"})
  void anImageOfUnknownAddressIsUnknown(String url) throws IOException {
    set("/image/image_url", url);

    assertThat(craft(read(), 7).image()).isEmpty();
    assertThat(fixture.reported()).isEmpty();
  }

  @Test
  void aLongValueIsQuotedShort() throws IOException {
    set("/time_in_space", "\"" + "P".repeat(1_000_000) + "\"");
    set("/url", "\"" + "é".repeat(1_000_000) + "\"");
    set("/flights_count", "9".repeat(900));
    set("/spacecraft_config/family/0/maiden_flight", "\"" + "🚀".repeat(1_000_000) + "\"");

    read();

    assertThat(fixture.reported()).hasSize(4).allMatch(line -> line.length() < 250);
    assertThat(fixture.reported()).anyMatch(line -> line.contains("🚀…"));
  }

  @Test
  void aNameOfAMillionCharactersIsKept() throws IOException {
    set("/name", "\"" + "Heron ".repeat(170_000) + "7\"");

    assertThat(craft(read(), 7).name()).hasSize(1_020_001).endsWith("Heron 7");
    assertThat(fixture.reported()).isEmpty();
  }

  @Test
  void aNumberOfManyDigitsIsAnError() throws IOException {
    String json =
        record.toString().replace("\"flights_count\":2", "\"flights_count\":" + "9".repeat(2000));

    assertThat(fixture.with("a.json", json).read().records()).isEmpty();
    assertThat(fixture.reported())
        .singleElement()
        .asString()
        .startsWith("error: snapshots/a.json:1:")
        .endsWith(
            "goes beyond what this program reads: Number value length (2000) exceeds the maximum"
                + " allowed (1000) [limit]");
  }

  @Test
  void deepNestingIsAnError() throws IOException {
    String json = "{\"id\":1,\"x\":" + "[".repeat(2000) + "]".repeat(2000) + "}";

    assertThat(fixture.with("a.json", json).read().records()).isEmpty();
    assertThat(fixture.reported())
        .containsExactly(
            "error: snapshots/a.json:1:513: goes beyond what this program reads: Document nesting"
                + " depth (501) exceeds the maximum allowed (500) [limit]");
  }

  @Test
  void nestingInAFieldThatNobodyReadsDoesNoHarm() throws IOException {
    String deep = "[".repeat(490) + "]".repeat(490);

    fixture.with("a.json", record.toString().replaceFirst("\\{", "{\"x\":" + deep + ",")).read();

    assertThat(fixture.reported()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P0D, PT0S",
    "PT9M, PT9M",
    "PT8M33S, PT8M33S",
    "P18DT44M, PT432H44M",
    "P29DT12H29S, PT708H29S",
    "P1627DT1H53M22S, PT39049H53M22S",
    "PT1.123456S, PT1.123456S",
    "P1000000D, PT24000000H",
    "' P1D ', PT24H",
  })
  void aDurationIsReadAsTheSourceWritesIt(String text, Duration duration) throws IOException {
    set("/time_in_space", "\"" + text + "\"");

    assertThat(craft(read(), 7).timeInSpace()).contains(duration);
    assertThat(fixture.reported()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/url",
        "/serial_number",
        "/image",
        "/in_space",
        "/time_in_space",
        "/time_docked",
        "/flights_count",
        "/mission_ends_count",
        "/status",
        "/description",
        "/spacecraft_config",
        "/fastest_turnaround",
        "/spacecraft_config/agency",
        "/spacecraft_config/type",
        "/spacecraft_config/family",
        "/spacecraft_config/image",
        "/spacecraft_config/agency/type",
        "/spacecraft_config/agency/type/name",
        "/spacecraft_config/family/0/maiden_flight"
      })
  void nullIsUnknownAndNoProblem(String pointer) throws IOException {
    set(pointer, "null");

    assertThat(SnapshotText.records(read())).isEqualTo(recordsWithout(pointer));
    assertThat(fixture.reported()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/url",
        "/serial_number",
        "/time_in_space",
        "/description",
        "/fastest_turnaround",
        "/spacecraft_config/family/0/maiden_flight",
        "/spacecraft_config/agency/abbrev"
      })
  void anEmptyTextIsUnknownAndNoProblem(String pointer) throws IOException {
    set(pointer, "\" \"");

    assertThat(SnapshotText.records(read())).isEqualTo(recordsWithout(pointer));
    assertThat(fixture.reported()).isEmpty();
  }

  @Test
  void aPlaceholderThatIsNotSaidToBeOneIsNone() throws IOException {
    set("/is_placeholder", "null");

    assertThat(craft(read(), 7).placeholder()).isFalse();
  }

  @Test
  void aLicenceIsKeptAlsoWithoutItsNumber() throws IOException {
    ((ObjectNode) record.at("/image/license")).remove("id");

    assertThat(craft(read(), 7).image().flatMap(Image::license).map(License::name))
        .contains("CC BY-NC 2.0");
  }

  @Test
  void aFamilyThatIsNamedTwiceIsOne() throws IOException {
    var families = (ArrayNode) record.at("/spacecraft_config/family");
    families.add(families.get(0).deepCopy());

    assertThat(craft(read(), 7).configuration().map(Configuration::families).orElseThrow())
        .hasSize(2);
  }

  private void set(String pointer, String json) {
    int end = pointer.lastIndexOf('/');
    var parent = (ObjectNode) record.at(pointer.substring(0, end));
    parent.set(pointer.substring(end + 1), JSON.readTree(json));
  }

  private Snapshot read() throws IOException {
    return fixture.with("a.json", record.toString()).read();
  }

  /** What is read when the value is not there at all. */
  private String recordsWithout(String pointer) throws IOException {
    int end = pointer.lastIndexOf('/');
    ((ObjectNode) record.at(pointer.substring(0, end))).remove(pointer.substring(end + 1));
    if (pointer.equals("/spacecraft_config")) {
      // A record is told to be a spacecraft by this field.
      record.putNull("spacecraft_config");
    }
    return SnapshotText.records(read());
  }
}

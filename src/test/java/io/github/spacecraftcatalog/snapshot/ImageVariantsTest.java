package io.github.spacecraftcatalog.snapshot;

import static io.github.spacecraftcatalog.snapshot.SnapshotFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.spacecraftcatalog.model.ImageVariant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of an image's variants the usable ones are kept, whatever is wrong with the others. */
class ImageVariantsTest {

  private static final String GOOD =
      """
      {"id": 12, "type": {"id": 2, "name": "transparent for dark background"},
       "image_url": "https://img.example/dark.png"}""";

  private SnapshotFixture fixture;

  @BeforeEach
  void setUp(@TempDir Path folder) {
    fixture = new SnapshotFixture(folder);
  }

  @Test
  void variantsAreReadWithWhatSetsThemApart() throws IOException {
    assertThat(variants("[" + GOOD + "]"))
        .extracting(ImageVariant::id, ImageVariant::type, variant -> variant.url().value())
        .containsExactly(
            tuple(12, "transparent for dark background", "https://img.example/dark.png"));
    assertThat(fixture.reported()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | | 7 is a number, not an object [value-type]",
        "null | | null is nothing, not an object [value-type]",
        "{\"id\": 1} | | the variant has no image_url [web-address]",
        "{\"image_url\": \"data:,\"} | /image_url"
            + " | \"data:,\" is not an http or https address [web-address]",
        "{\"image_url\": 5} | /image_url | 5 is a number, not a text [value-type]",
      })
  void aVariantThatCannotBeUsedIsLeftOut(String variant, String member, String problem)
      throws IOException {
    assertThat(variants("[" + variant + ", " + GOOD + "]"))
        .extracting(ImageVariant::id)
        .containsExactly(12);
    assertThat(fixture.reported())
        .containsExactly(
            "warning: snapshots/a.json: /0/image/variants/0"
                + (member == null ? "" : member)
                + ": "
                + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"1\" | /id | \"1\" is a text, not a whole number",
        "\"type\": \"640px\" | /type | \"640px\" is a text, not an object",
        "\"type\": {\"name\": 640} | /type/name | 640 is a number, not a text",
      })
  void aVariantWithoutUsableDetailsIsStillOne(String detail, String member, String problem)
      throws IOException {
    String variant = "{\"image_url\": \"https://img.example/v.png\", " + detail + "}";

    assertThat(variants("[" + variant + "]"))
        .extracting(ImageVariant::id, ImageVariant::type)
        .containsExactly(tuple(0, ""));
    assertThat(fixture.reported())
        .containsExactly(
            "warning: snapshots/a.json: /0/image/variants/0"
                + member
                + ": "
                + problem
                + " [value-type]");
  }

  @ParameterizedTest
  @CsvSource({"null", "[]", "'[{\"image_url\": null}]'", "'[{\"image_url\": \"\"}]'"})
  void variantsThatTheSourceDoesNotKnowAreNoProblem(String json) throws IOException {
    assertThat(variants(json)).isEmpty();
    assertThat(fixture.reported()).isEmpty();
  }

  private List<ImageVariant> variants(String json) throws IOException {
    String record =
        """
        [{"id": 1, "name": "Ship", "serial_number": null, "status": null,
          "spacecraft_config": null, "image": {"id": 5, "name": "Ship",
          "image_url": "https://img.example/ship.png", "variants": %s}}]
        """
            .replace("%s", json);
    return craft(fixture.with("a.json", record).read(), 1).image().orElseThrow().variants();
  }
}

package io.github.spacecraftcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.ImageVariant.Ground;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {

  @ParameterizedTest
  @CsvSource({
    "640px, 640",
    "640 px, 640",
    "1024w, 1024",
    "1280x720, 1280",
    "1280×720, 1280",
    "1280 x 720 px, 1280",
    "' 64PX ', 64",
  })
  void aVariantWhoseTypeNamesASizeHasItsWidth(String type, int width) {
    assertThat(variant(type).width()).hasValue(width);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "640",
        "large",
        "640px wide crop",
        "0px",
        "064px",
        "1234567px",
        "x720",
        "640x",
        "-640px"
      })
  void aVariantWhoseTypeNamesNoSizeHasNoWidth(String type) {
    assertThat(variant(type).width()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void aVariantSuitsTheGroundThatItIsMadeFor() {
    ImageVariant dark = variant("Transparent for dark background");

    assertThat(dark.suits(Ground.DARK)).isTrue();
    assertThat(dark.suits(Ground.LIGHT)).isFalse();
    assertThat(variant("transparent for light background").suits(Ground.LIGHT)).isTrue();
    assertThat(variant("dark").suits(Ground.DARK)).isFalse();
  }

  @Test
  void aPictureIsKnownByItsNumberOrElseByItsAddress() {
    var here = new WebAddress("https://one.example/a.png");
    var there = new WebAddress("https://two.example/a.png");

    assertThat(Image.at(7, here).identity()).isEqualTo(Image.at(7, there).identity());
    assertThat(Image.at(0, here).identity()).isNotEqualTo(Image.at(0, there).identity());
  }

  private static ImageVariant variant(String type) {
    return new ImageVariant(1, type, new WebAddress("https://img.example/v.png"));
  }
}

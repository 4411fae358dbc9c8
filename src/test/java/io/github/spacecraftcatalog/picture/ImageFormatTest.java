package io.github.spacecraftcatalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFormatTest {

  static Stream<Arguments> contents() {
    return Stream.of(
        Arguments.of(ImageFormat.JPEG, Pixels.jpeg(37, 21)),
        Arguments.of(ImageFormat.PNG, Pixels.png(37, 21)),
        Arguments.of(ImageFormat.GIF, Pixels.gif(37, 21)),
        Arguments.of(ImageFormat.WEBP, Pixels.lossyWebp(37, 21)),
        Arguments.of(ImageFormat.WEBP, Pixels.losslessWebp(37, 21)),
        Arguments.of(ImageFormat.WEBP, Pixels.extendedWebp(37, 21)));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void aPictureIsKnownByItsContentAndItsSizeIsRead(ImageFormat format, byte[] content) {
    assertThat(ImageFormat.of(content)).contains(format);
    assertThat(format.size(content)).contains(new PixelSize(37, 21));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void aPictureThatWasCutOffDoesNoHarm(ImageFormat format, byte[] content) {
    for (int length = 0; length < Math.min(content.length, 800); length++) {
      byte[] start = Arrays.copyOf(content, length);
      assertThatCode(() -> ImageFormat.of(start).flatMap(known -> known.size(start)))
          .doesNotThrowAnyException();
    }
    assertThat(format.size(Arrays.copyOf(content, 8))).isEmpty();
  }

  @Test
  void anAvifIsKnownAndItsSizeIsNot() {
    assertThat(ImageFormat.of(Pixels.avif())).contains(ImageFormat.AVIF);
    assertThat(ImageFormat.AVIF.size(Pixels.avif())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 40, 30", "4, 40, 30", "5, 30, 40", "6, 30, 40", "8, 30, 40", "9, 40, 30"})
  void aPictureThatTheCameraTookUprightIsAsWideAsItIsShown(int orientation, int width, int height) {
    for (boolean little : new boolean[] {true, false}) {
      assertThat(ImageFormat.JPEG.size(Pixels.turnedJpeg(40, 30, orientation, little)))
          .contains(new PixelSize(width, height));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!doctype html>",
        "GIF88a",
        "RIFF\0\0\0\0WAVE",
        "\0\0\0 ftypmp42",
        "%PDF-1.7",
        "\u00ff\u00d8",
      })
  void whatIsNoPictureIsNone(String content) {
    assertThat(ImageFormat.of(Pixels.bytes(content))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.jpg, JPEG",
    "a.JPEG, JPEG",
    "a.b.png, PNG",
    "a.WebP, WEBP",
    "a.gif, GIF",
    "a.avif, AVIF",
    "a.svg,",
    "a.html,",
    "jpeg,",
    "a.jpeg.html,"
  })
  void aNameSaysWhatAFileIs(String name, @Nullable ImageFormat format) {
    assertThat(ImageFormat.named(name)).isEqualTo(Optional.ofNullable(format));
  }

  @Test
  void sizesOfNothingAreUnknown() {
    byte[] none = Pixels.png(3, 3);
    Arrays.fill(none, 16, 24, (byte) 0);
    byte[] negative = Pixels.png(3, 3);
    Arrays.fill(negative, 16, 24, (byte) 0xff);

    assertThat(ImageFormat.PNG.size(none)).isEmpty();
    assertThat(ImageFormat.PNG.size(negative)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1600, 1067, 640, 427, true",
    "1600, 1067, 640, 480, false",
    "1, 1, 3000, 3000, true"
  })
  void twoSizesAreOfOneShapeWhenOnlyRoundingSetsThemApart(
      int width, int height, int otherWidth, int otherHeight, boolean same) {
    assertThat(new PixelSize(width, height).hasShapeOf(new PixelSize(otherWidth, otherHeight)))
        .isEqualTo(same);
  }
}

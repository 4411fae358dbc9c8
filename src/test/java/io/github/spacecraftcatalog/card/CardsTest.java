package io.github.spacecraftcatalog.card;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.view.CardView;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardsTest {

  private static final String DRAWING =
      "<svg viewBox=\"0 0 480 320\"><path class=\"axis\" d=\"M28 160H452\"/>"
          + "<path class=\"body\" d=\"M100 60H300V260H100Z\"/><circle class=\"solid\" cx=\"200\""
          + " cy=\"160\" r=\"20\"/><path class=\"wash dashed\" d=\"M300 100L400 160L300 220\"/></svg>";

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;

  @Test
  void aCardIsAPictureOfTheSizeThatPreviewsWant() throws IOException {
    byte[] png = Cards.drawnAnew().png(card("Soyuz", Optional.of(1), false));

    BufferedImage image = decoded(png);
    assertThat(image.getWidth()).isEqualTo(WIDTH);
    assertThat(image.getHeight()).isEqualTo(HEIGHT);
    assertThat(png.length).isLessThan(40 * 1024);
  }

  @Test
  void theSameWordsGiveTheSameBytesOnAnyThread() {
    Cards cards = Cards.drawnAnew();
    byte[] alone = cards.png(card("Soyuz", Optional.of(1), false));

    List<byte[]> together =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> cards.png(card(i % 2 == 0 ? "Soyuz" : "Vostok", Optional.of(1), false)))
            .toList();

    for (int i = 0; i < together.size(); i += 2) {
      assertThat(together.get(i)).isEqualTo(alone);
      assertThat(together.get(i + 1)).isNotEqualTo(alone);
    }
  }

  @Test
  void whateverItShowsChangesIt() {
    CardView card = card("Soyuz", Optional.of(1), false);

    assertThat(
            Stream.of(
                    card,
                    card("Soyut", Optional.of(1), false),
                    card("Soyuz", Optional.of(2), false),
                    card("Soyuz", Optional.empty(), false),
                    card("Soyuz", Optional.of(1), true),
                    new CardView(
                        "Kind", "Soyuz", "x", List.of(), "Site", DRAWING, Optional.of(1), false))
                .map(view -> new String(Cards.drawnAnew().png(view), ISO_8859_1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void aNameWithoutLettersHereGivesWayToItsStandIn() {
    byte[] standIn = Cards.drawnAnew().png(card("Family 7", Optional.of(1), false));

    assertThat(Cards.drawnAnew().png(card("神舟", Optional.of(1), false))).isEqualTo(standIn);
    assertThat(Cards.drawnAnew().png(card("Shenzhou (神舟)", Optional.of(1), false)))
        .isEqualTo(Cards.drawnAnew().png(card("Shenzhou", Optional.of(1), false)));
  }

  static List<String> hostileNames() {
    return List.of(
        "",
        " ",
        "🚀".repeat(40),
        "W".repeat(80),
        "W".repeat(5000),
        "Wide words wherever we went ".repeat(20),
        "e\u0301".repeat(40),
        "a" + "\u0301".repeat(5000),
        "\u202egnorw eht yaw dnuor",
        "<svg><script>");
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void noNameLeavesTheMargins(String name) throws IOException {
    var view =
        new CardView(
            name, name, "Family 7", List.of(name, name), name, "", Optional.empty(), false);

    BufferedImage image = decoded(Cards.drawnAnew().png(view));

    int paper = image.getRGB(0, 0);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        boolean margin = x < 48 || x >= WIDTH - 48 || y < 48 || y >= HEIGHT - 48;
        if (margin && image.getRGB(x, y) != paper) {
          throw new AssertionError(name + " is seen at " + x + ", " + y);
        }
      }
    }
  }

  @Test
  void huesAreThoseOfTheStylesheet() throws IOException {
    List<MatchResult> hues =
        Pattern.compile("\\.hue-(\\d+) \\{ --hue: (\\d+) }")
            .matcher(Files.readString(Path.of("site-assets/site.css")))
            .results()
            .toList();

    assertThat(hues).hasSize(12);
    for (MatchResult hue : hues) {
      assertThat(Palette.day(Optional.of(Integer.valueOf(hue.group(1)))).line())
          .as(hue.group())
          .isEqualTo(Oklch.color(0.39, 0.075, Integer.parseInt(hue.group(2))));
    }
  }

  @Test
  void coloursAreWhatABrowserMakesOfThem() {
    assertThat(Oklch.color(0.95, 0.012, 255)).isEqualTo(new Color(0xe9eff7));
    assertThat(Oklch.color(0.39, 0.075, 20)).isEqualTo(new Color(0x673334));
    assertThat(Oklch.color(0.84, 0.04, 155)).isEqualTo(new Color(0xb7d3bf));
    assertThat(Oklch.color(0.20, 0.035, 262)).isEqualTo(new Color(0x0d1626));
    assertThat(Oklch.color(1, 0, 0)).isEqualTo(Color.WHITE);
    assertThat(Oklch.color(0, 0, 0)).isEqualTo(Color.BLACK);
  }

  private static CardView card(String name, Optional<Integer> hue, boolean night) {
    return new CardView(
        "Family",
        name,
        "Family 7",
        List.of("3 spacecraft, 5 flights", "First flown 28 November 1966"),
        "Spacecraft catalog",
        DRAWING,
        hue,
        night);
  }

  private static BufferedImage decoded(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}

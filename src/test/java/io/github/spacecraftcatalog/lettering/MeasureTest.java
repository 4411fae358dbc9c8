package io.github.spacecraftcatalog.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

  private static final Typeface FACE = Typeface.bold();

  private static final Measure MEASURE =
      new Measure(
          FACE,
          400,
          List.of(new Measure.Step(30, 1), new Measure.Step(20, 2), new Measure.Step(16, 2)));

  @Test
  void whatFitsIsSetInThePreferredSize() {
    assertThat(MEASURE.set("Progress 8")).isEqualTo(new Setting(30, List.of("Progress 8")));
  }

  @Test
  void linesAreOfLikeLength() {
    assertThat(MEASURE.set("The quick brown fox jumps over the lazy dog"))
        .isEqualTo(new Setting(20, List.of("The quick brown fox", "jumps over the lazy dog")));
  }

  @Test
  void ideographsBreakAnywhere() {
    assertThat(MEASURE.set("神".repeat(30)))
        .isEqualTo(new Setting(20, List.of("神".repeat(15), "神".repeat(15))));
  }

  @Test
  void wordsAreDividedOnlyInTheLastSize() {
    Setting setting = MEASURE.set("M".repeat(40));

    assertThat(setting.size()).isEqualTo(16);
    assertThat(String.join("", setting.lines())).isEqualTo("M".repeat(40));
  }

  @Test
  void whatIsLeftOverGivesWayToAnEllipsis() {
    Setting setting =
        MEASURE.set("Everything that flies and lands and then flies again ".repeat(3));

    assertThat(setting.lines()).hasSize(2);
    assertThat(setting.lines().get(1)).endsWith("…").doesNotEndWith(" …");
    assertThat(setting.lines().get(0)).startsWith("Everything that flies");
  }

  @Test
  void spaceOfAnyKindIsOneSpace() {
    assertThat(MEASURE.set("  Soyuz \n\t MS  ").lines()).containsExactly("Soyuz MS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "W",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
        "Автоматический транспортный грузовой корабль снабжения орбитальной станции «Прогресс»",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q",
        "é́́́́́́́́́́́́́́́́ é́́́́́́́́́́ ﷽ ﷽ ﷽ ﷽ ﷽ ﷽ ﷽ ﷽"
      })
  void noLineIsWiderOrOneTooMany(String text) {
    for (String name : List.of(text, text.repeat(9))) {
      Setting setting = MEASURE.set(name);

      assertThat(setting.lines()).hasSizeBetween(1, setting.size() == 30 ? 1 : 2);
      assertThat(setting.lines())
          .allSatisfy(
              line -> assertThat(FACE.width(line) * setting.size()).isLessThanOrEqualTo(400_000));
      assertThat(String.join("", setting.lines()).codePoints())
          .noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
  }
}

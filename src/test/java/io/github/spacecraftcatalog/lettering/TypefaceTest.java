package io.github.spacecraftcatalog.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {

  @Test
  void asMuchFitsAsIsNotWiderThanItsPlace() {
    Typeface face = Typeface.bold();
    String text = "AVATAR Progress";
    int fitting = face.fitting(text, 3_000);

    assertThat(face.width(text.substring(0, fitting))).isLessThanOrEqualTo(3_000);
    assertThat(face.width(text.substring(0, fitting + 1))).isGreaterThan(3_000);
    assertThat(face.fitting(text, 1)).isEqualTo(1);
    assertThat(face.fitting("e\u0301\u0302e", 1)).isEqualTo(3);
    assertThat(face.fitting(text, 1_000_000)).isEqualTo(text.length());
  }

  @Test
  void lettersStandWhereTheOnesBeforeThemEnd() {
    Typeface face = Typeface.bold();

    assertThat(face.set("no").get(1).x()).isEqualTo(face.width("n"));
    assertThat(face.set("n o").get(1).outline()).isEmpty();
    assertThat(face.set("no").get(0).outline()).startsWith("M").endsWith("Z");
  }

  @Test
  void pairsAreKerned() {
    Typeface face = Typeface.bold();

    assertThat(face.width("AV")).isLessThan(face.width("A") + face.width("V"));
    assertThat(face.set("AV").get(1).x()).isLessThan(face.width("A"));
  }

  @Test
  void theWeightsDiffer() {
    assertThat(Typeface.regular().width("Soyuz")).isLessThan(Typeface.bold().width("Soyuz"));
  }

  @Test
  void bothWeightsHaveTheLettersOfTheStylesheetsFonts() {
    IntStream.of(' ', '~', 'ß', 'ÿ', 'Ā', 'ž', 'Ș', 'ț', 'Ё', 'я', 'ґ', '—', '…', '№', '€')
        .mapToObj(Character::toString)
        .forEach(
            letter -> {
              assertThat(Typeface.regular().known(letter + "a")).isEqualTo((letter + "a").strip());
              assertThat(Typeface.bold().known(letter + "a")).isEqualTo((letter + "a").strip());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Soyuz MS-10, Soyuz MS-10",
    "Прогресс МС, Прогресс МС",
    "Shenzhou (神舟), Shenzhou",
    "神舟 (Shenzhou), (Shenzhou)",
    "Ǻngström, Angström",
    "e\u0301tat, état",
    "Ⅻ, XII",
    "🚀 Rocket, Rocket",
    "神舟, ''",
    "神舟十三号 13, ''",
    "--, ''"
  })
  void whatItDoesNotHaveIsLeftOut(String text, String known) {
    assertThat(Typeface.bold().known(text)).isEqualTo(known);
  }

  @Test
  void otherFontsLettersCountAsWideAndMarksAsNothing() {
    assertThat(Typeface.bold().width("神")).isEqualTo(1000);
    assertThat(Typeface.bold().width("神\u0301")).isEqualTo(1000);
  }
}

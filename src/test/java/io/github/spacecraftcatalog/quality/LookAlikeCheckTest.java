package io.github.spacecraftcatalog.quality;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static io.github.spacecraftcatalog.quality.Design.design;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeCheckTest {

  @Test
  void aCyrillicLetterBesideALatinOneIsFound() {
    assertThat(
            Found.by(
                QualityRule.LOOK_ALIKE_LETTERS,
                craft(1).serialNumber("Progress \u041cC-08").build(),
                design(3).name("S\u043eyuz").build()))
        .containsExactly(
            "Craft 1: serial_number Progress \u041cC-08 where C is Latin and \u041c is Cyrillic",
            "S\u043eyuz: name S\u043eyuz where Syuz is Latin and \u043e is Cyrillic");
  }

  @Test
  void aPlaceholderIsFoundToo() {
    assertThat(
            Found.by(
                QualityRule.LOOK_ALIKE_LETTERS, craft(1).name("\u041cC").placeholder().build()))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Progress MS-08",
        "\u041f\u0440\u043e\u0433\u0440\u0435\u0441\u0441 \u041c\u0421-08",
        "Progress \u041c\u0421-08",
        "\u041c-C",
        "Georges Lema\u00eetre ATV",
        "Georges Lemai\u0302tre ATV",
        "\u3053\u3046\u306e\u3068\u308a\u53f7",
        "\u00b5Sat 1"
      })
  void wordsOfOneScriptEachAreRight(String name) {
    assertThat(Found.by(QualityRule.LOOK_ALIKE_LETTERS, craft(1).name(name).build())).isEmpty();
  }
}

package io.github.spacecraftcatalog.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S,                0 s",
    "PT29S,               29 s",
    "PT1M,                1 min",
    "P1D,                 1 d",
    "P26DT12H3M,          26 d 12 h 3 min",
    "P29DT12H29S,         29 d 12 h 29 s",
    "P1234DT23H59M59.9S,  '1,234 d 23 h 59 min 59 s'"
  })
  void aDurationIsSaidInFull(Duration duration, String words) {
    assertThat(Words.duration(duration)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PT0S", "PT29S", "P1D", "P29DT12H29S", "P400D", "P1DT0.5S", "PT23H59M59S"})
  void aDurationForMachinesIsTheSame(String text) {
    assertThat(Words.isoDuration(Duration.parse(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.0001, less than 1 %",
    "0.0099, less than 1 %",
    "0.01, 1 %",
    "0.904, 90 %",
    "0.995, more than 99 %",
    "1, 100 %"
  })
  void aShareIsNeverRoundedToNoneOrAll(double share, String words) {
    assertThat(Words.percent(share)).isEqualTo(words);
  }

  @Test
  void thousandsAreSetApart() {
    assertThat(Words.number(1_234_567)).isEqualTo("1,234,567");
    assertThat(Words.count(1, "family", "families")).isEqualTo("1 family");
    assertThat(Words.count(0, "family", "families")).isEqualTo("0 families");
    assertThat(Words.count(1_000, "family", "families")).isEqualTo("1,000 families");
  }

  @Test
  void aDateIsSaidInEnglish() {
    assertThat(Words.date(LocalDate.of(1978, 1, 20))).isEqualTo("20 January 1978");
  }
}

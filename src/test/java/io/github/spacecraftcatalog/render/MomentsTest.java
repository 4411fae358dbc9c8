package io.github.spacecraftcatalog.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.view.ValueView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

  @Test
  void launchKnownToTheMonthIsNotToldToTheSecond() {
    assertThat(launch("1992-05-31T23:40:17Z", "Month"))
        .isEqualTo(new ValueView.Time("1992-05", "May 1992"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Second; 1992-05-07T23:40:17Z; 7 May 1992, 23:40:17 UTC",
        "Minute; 1992-05-07T23:40Z; 7 May 1992, 23:40 UTC",
        "Hour; 1992-05-07; 7 May 1992, about 23:00 UTC",
        "Morning; 1992-05-07; 7 May 1992, in the morning",
        "Day; 1992-05-07; 7 May 1992",
        "Week; 1992-05-07; week of 7 May 1992",
        "Quarter 2; 1992; second quarter of 1992",
        "Half 1; 1992; first half of 1992",
        "Year; 1992; 1992",
        "A word from the future; 1992; 1992"
      })
  void launchIsToldAsExactlyAsItIsKnown(String precision, String datetime, String text) {
    assertThat(launch("1992-05-07T23:40:17Z", precision))
        .isEqualTo(new ValueView.Time(datetime, text));
  }

  @ParameterizedTest
  @CsvSource({"Fiscal Year, fiscal year 1992", "Decade, 1990s"})
  void whatHtmlHasNoNotationForIsTextAlone(String precision, String text) {
    assertThat(launch("1992-05-07T23:40:17Z", precision)).isEqualTo(new ValueView.Text(text));
  }

  @Test
  void midnightWithoutPrecisionIsADay() {
    assertThat(Moments.launch(Instant.parse("1978-01-20T00:00:00Z"), Optional.empty()))
        .isEqualTo(new ValueView.Time("1978-01-20", "20 January 1978"));
  }

  @Test
  void anyOtherTimeWithoutPrecisionIsTaken() {
    assertThat(Moments.launch(Instant.parse("1978-01-20T08:25:00Z"), Optional.empty()))
        .isEqualTo(new ValueView.Time("1978-01-20T08:25Z", "20 January 1978, 08:25 UTC"));
  }

  @Test
  void dateThatHtmlCannotWriteIsTextAlone() {
    assertThat(Moments.date(LocalDate.of(19780, 1, 20)))
        .isEqualTo(new ValueView.Text("20 January 19780"));
    assertThat(Moments.date(LocalDate.of(-5, 1, 20))).isInstanceOf(ValueView.Text.class);
  }

  private static ValueView launch(String instant, String precision) {
    return Moments.launch(Instant.parse(instant), Optional.of(precision));
  }
}

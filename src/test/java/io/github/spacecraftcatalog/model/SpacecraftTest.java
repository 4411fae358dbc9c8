package io.github.spacecraftcatalog.model;

import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacecraftTest {

  @Test
  void aZeroTimeInSpaceOfACraftThatFlewIsNotRecorded() {
    Spacecraft dragonC101 = craft(1).flights(1).flown("P0D").docked("P0D").build();

    assertThat(dragonC101.timeInSpaceNotRecorded()).isTrue();
    assertThat(dragonC101.recordedTimeInSpace()).isEmpty();
    assertThat(dragonC101.recordedTimeDocked()).isEmpty();
    assertThat(dragonC101.dockedShare()).isEmpty();
  }

  @Test
  void aZeroTimeInSpaceOfACraftWithUnknownFlightsIsNotRecorded() {
    assertThat(craft(1).flown("P0D").build().timeInSpaceNotRecorded()).isTrue();
  }

  @Test
  void aZeroTimeInSpaceOfACraftThatNeverFlewIsTheTruth() {
    Spacecraft unflown = craft(1).flights(0).flown("P0D").docked("P0D").build();

    assertThat(unflown.timeInSpaceNotRecorded()).isFalse();
    assertThat(unflown.recordedTimeInSpace()).contains(Duration.ZERO);
    assertThat(unflown.recordedTimeDocked()).contains(Duration.ZERO);
    assertThat(unflown.dockedShare()).isEmpty();
  }

  @Test
  void anUnknownTimeInSpaceIsNotTheSameAsAnUnrecordedOne() {
    Spacecraft unknown = craft(1).flights(1).docked("P0D").build();

    assertThat(unknown.timeInSpaceNotRecorded()).isFalse();
    assertThat(unknown.recordedTimeInSpace()).isEmpty();
    assertThat(unknown.dockedShare()).isEmpty();
  }

  @Test
  void neverDockedIsAShareOfZero() {
    assertThat(craft(1).flights(1).flown("P5D").docked("P0D").build().dockedShare()).contains(0.0);
  }

  @Test
  void aKnownTimeDockedStaysEvenWhereTheTimeInSpaceIsNotRecorded() {
    Spacecraft craft = craft(1).flights(1).flown("P0D").docked("P2D").build();

    assertThat(craft.recordedTimeDocked()).contains(Duration.ofDays(2));
    assertThat(craft.dockedShare()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "P4D, P1D, 0.25",
    "P4D, P4D, 1.0",
    "PT1S, PT0.5S, 0.5",
    "P1627DT1H53M22S, P1627DT1H53M22S, 1.0",
  })
  void theDockedShareIsTheTimeDockedByTheTimeInSpace(String flown, String docked, double share) {
    assertThat(craft(1).flights(1).flown(flown).docked(docked).build().dockedShare())
        .contains(share);
  }

  @ParameterizedTest
  @CsvSource({"P4D, P4DT1S", "PT0.000000001S, PT0S", "PT0.000000001S, P1D"})
  void aShareThatCannotBeIsLeftOut(String flown, String docked) {
    assertThat(craft(1).flights(1).flown(flown).docked(docked).build().dockedShare()).isEmpty();
  }

  @Test
  void aCraftIsInSpaceOnlyWhereTheSourceSaysSo() {
    assertThat(craft(1).inSpace(true).build().isInSpace()).isTrue();
    assertThat(craft(1).inSpace(false).build().isInSpace()).isFalse();
    assertThat(craft(1).build().isInSpace()).isFalse();
  }
}

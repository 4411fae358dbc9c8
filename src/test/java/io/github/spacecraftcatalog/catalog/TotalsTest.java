package io.github.spacecraftcatalog.catalog;

import static io.github.spacecraftcatalog.catalog.CatalogFixture.catalog;
import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Spacecraft;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

  @Test
  void knownValuesAreSummedAndUnknownOnesCounted() {
    Totals totals =
        Totals.of(
            List.of(
                craft(1).flights(2).missionEnds(1).flown("P1DT1H").docked("PT1H").build(),
                craft(2).flights(3).flown("P2D").docked("P0D").build(),
                craft(3).missionEnds(4).build()));

    assertThat(totals.spacecraft()).isEqualTo(3);
    assertThat(totals.flights()).isEqualTo(new Totals.Count(5, 2, 1));
    assertThat(totals.missionEnds()).isEqualTo(new Totals.Count(5, 2, 1));
    assertThat(totals.timeInSpace()).isEqualTo(new Totals.Time(Duration.ofHours(73), 2, 1));
    assertThat(totals.timeDocked()).isEqualTo(new Totals.Time(Duration.ofHours(1), 2, 1));
  }

  @Test
  void aTimeThatWasNeverRecordedIsUnknownAndNotZero() {
    Totals totals = Totals.of(List.of(craft(1).flights(1).flown("P0D").docked("P0D").build()));

    assertThat(totals.timeInSpace()).isEqualTo(new Totals.Time(Duration.ZERO, 0, 1));
    assertThat(totals.timeDocked()).isEqualTo(new Totals.Time(Duration.ZERO, 0, 1));
  }

  @Test
  void theZeroOfACraftThatNeverFlewIsKnown() {
    Totals totals = Totals.of(List.of(craft(1).flights(0).flown("P0D").docked("P0D").build()));

    assertThat(totals.timeInSpace()).isEqualTo(new Totals.Time(Duration.ZERO, 1, 0));
    assertThat(totals.flights()).isEqualTo(new Totals.Count(0, 1, 0));
  }

  @Test
  void placeholdersAreCountedApartAndAddToNothingElse() {
    Spacecraft placeholder =
        craft(1).placeholder().inSpace(true).flights(7).missionEnds(7).flown("P7D").build();

    Totals totals = Totals.of(List.of(placeholder, craft(2).inSpace(true).flights(1).build()));

    assertThat(totals.placeholders()).isEqualTo(1);
    assertThat(totals.spacecraft()).isEqualTo(1);
    assertThat(totals.inSpace()).isEqualTo(new Totals.Count(1, 1, 0));
    assertThat(totals.flights()).isEqualTo(new Totals.Count(1, 1, 0));
    assertThat(totals.missionEnds()).isEqualTo(new Totals.Count(0, 0, 1));
    assertThat(totals.timeInSpace()).isEqualTo(new Totals.Time(Duration.ZERO, 0, 1));
  }

  @Test
  void aSumOfNothingKnownIsUnknownAndNotZero() {
    Totals totals = Totals.of(List.of(craft(1).build(), craft(2).build()));

    assertThat(totals.flights().isUnknown()).isTrue();
    assertThat(totals.inSpace().isUnknown()).isTrue();
    assertThat(totals.timeInSpace().isUnknown()).isTrue();
    assertThat(Totals.of(List.of(craft(1).flights(0).build())).flights().isUnknown()).isFalse();
    assertThat(Totals.of(List.of()).flights().isUnknown()).isFalse();
  }

  @Test
  void sumsDoNotOverflow() {
    Spacecraft large = craft(1).flights(Integer.MAX_VALUE).flown("P1000000D").build();

    Totals totals = Totals.of(List.of(large, large, large));

    assertThat(totals.flights().sum()).isEqualTo(3L * Integer.MAX_VALUE);
    assertThat(totals.timeInSpace().sum()).isEqualTo(Duration.ofDays(3_000_000));
  }

  @Test
  void nothingMakesTotalsOfNothing() {
    assertThat(Totals.of(List.of()))
        .isEqualTo(
            new Totals(
                0,
                0,
                new Totals.Count(0, 0, 0),
                new Totals.Count(0, 0, 0),
                new Totals.Count(0, 0, 0),
                new Totals.Time(Duration.ZERO, 0, 0),
                new Totals.Time(Duration.ZERO, 0, 0)));
  }

  @Test
  void theCatalogsTotalsAreOfAllItsCraft() {
    Catalog catalog =
        catalog(craft(1).flights(2).build(), craft(2).flights(3).placeholder().build());

    assertThat(catalog.totals().flights().sum()).isEqualTo(2);
    assertThat(catalog.totals().placeholders()).isEqualTo(1);
  }
}

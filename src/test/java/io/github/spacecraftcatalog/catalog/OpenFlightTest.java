package io.github.spacecraftcatalog.catalog;

import static io.github.spacecraftcatalog.model.FlightFixture.flight;
import static io.github.spacecraftcatalog.model.SpacecraftFixture.craft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenFlightTest {

  private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2026, 1, 31));

  private final Spacecraft up = craft(1).inSpace(true).build();
  private final SpacecraftFlight first = flight(1).launched("2025-01-01T10:00:00Z").build();
  private final SpacecraftFlight second = flight(2).launched("2026-01-31T10:00:00Z").build();
  private final SpacecraftFlight planned = flight(3).launched("2026-02-01T00:00:00Z").build();

  @Test
  void newestFlightWithoutEndIsOpen() {
    assertThat(OpenFlight.of(up, log(first, second), AS_OF)).contains(second);
  }

  @Test
  void craftOnTheGroundIsOnNoFlight() {
    assertThat(OpenFlight.of(craft(1).inSpace(false).build(), log(first), AS_OF)).isEmpty();
    assertThat(OpenFlight.of(craft(1).build(), log(first), AS_OF)).isEmpty();
  }

  @Test
  void launchAfterTheCaptureIsAPlan() {
    assertThat(OpenFlight.of(up, log(first, planned), AS_OF)).contains(first);
  }

  @Test
  void withoutADateOfTheCaptureEveryLaunchHasBeen() {
    assertThat(OpenFlight.of(up, log(first, planned), Optional.empty())).contains(planned);
  }

  @Test
  void olderFlightWithoutEndIsNotOpen() {
    SpacecraftFlight ended =
        flight(2).launched("2026-01-01T10:00:00Z").ended("2026-01-20T10:00:00Z").build();

    assertThat(OpenFlight.of(up, log(first, ended), AS_OF)).isEmpty();
  }

  private static MissionLog log(SpacecraftFlight... flights) {
    return new MissionLog(List.of(flights), List.of());
  }
}

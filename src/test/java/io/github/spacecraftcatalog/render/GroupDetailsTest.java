package io.github.spacecraftcatalog.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.AgencyDetails;
import io.github.spacecraftcatalog.model.Country;
import io.github.spacecraftcatalog.model.FlightStatistics;
import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.view.SectionView;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What richer captures tell of agencies, and the source's counts. */
class GroupDetailsTest {

  private static final FlightStatistics COUNTS =
      new FlightStatistics(
          OptionalInt.of(21),
          OptionalInt.of(1021),
          OptionalInt.of(1019),
          OptionalInt.of(2),
          OptionalInt.of(0),
          OptionalInt.of(0),
          OptionalInt.of(0),
          Optional.of(Duration.ofDays(164)));

  @Test
  void agencyWithoutDetailsHasNoFactsOfThem() {
    assertThat(AgencyFacts.of(AgencyDetails.UNKNOWN)).isEmpty();
  }

  @Test
  void agencyIsToldWithItsCountriesAndNames() {
    assertThat(Said.facts(AgencyFacts.of(details(OptionalInt.of(1975), "France", "Italy"))))
        .isEqualTo(
            Map.of("Countries", "France, Italy", "Founded", "1975", "Launchers", "Ariane, Vega"));
  }

  @Test
  void whereAndSinceWhenAnAgencyIsAreSaidToBeUnknown() {
    assertThat(Said.facts(AgencyFacts.of(details(OptionalInt.empty()))))
        .containsEntry("Country", "unknown")
        .containsEntry("Founded", "unknown")
        .doesNotContainKeys("Led by", "Part of", "Spacecraft");
  }

  @Test
  void withoutCountsOfTheSourceThereIsNoSection() {
    assertThat(SourceCounts.of(agency(AgencyDetails.UNKNOWN, FlightStatistics.UNKNOWN))).isEmpty();
  }

  @Test
  void countsAreSaidToBeTheSourcesOwn() {
    SectionView section = SourceCounts.of(agency(AgencyDetails.UNKNOWN, COUNTS)).orElseThrow();

    assertThat(Said.facts(section.facts()))
        .isEqualTo(
            Map.of(
                "Spacecraft flown", "21",
                "Launches", "1,021: 1,019 successful, 2 failed",
                "Landings attempted", "0",
                "Fastest turnaround", "164 d"));
    assertThat(section.note()).hasValueSatisfying(note -> assertThat(note).contains("own count"));
  }

  @Test
  void pagesOfOthersAreNamedForTheirHosts() {
    var wiki = WebAddress.parse("https://en.wikipedia.org/wiki/Soyuz");
    var info = WebAddress.parse("https://www.example.org/soyuz");

    assertThat(FurtherReading.fact(wiki, info).map(fact -> Said.values(fact.values())))
        .contains(
            "at en.wikipedia.org -> https://en.wikipedia.org/wiki/Soyuz"
                + " | at example.org -> https://www.example.org/soyuz");
    assertThat(FurtherReading.fact(Optional.empty(), Optional.empty())).isEmpty();
  }

  private static Agency agency(AgencyDetails details, FlightStatistics statistics) {
    return new Agency(
        1, "Agency", Optional.empty(), Optional.empty(), Optional.empty(), details, statistics);
  }

  private static AgencyDetails details(OptionalInt founded, String... countries) {
    return new AgencyDetails(
        List.of(countries).stream()
            .map(name -> new Country(Optional.of(name), Optional.empty()))
            .toList(),
        Optional.empty(),
        Optional.empty(),
        founded,
        Optional.of("Ariane | Vega"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

package io.github.spacecraftcatalog.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.view.SectionView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ConfigurationSectionsTest {

  @Test
  void withoutDetailsThereIsNothingToSay() {
    assertThat(ConfigurationSections.of(ConfigurationDetails.UNKNOWN)).isEmpty();
  }

  @Test
  void measuresHaveUnits() {
    assertThat(design(details(true, OptionalInt.of(3), OptionalInt.of(1050), "", "")))
        .containsEntry("Maiden flight", "26 February 1966")
        .containsEntry("Height", "11 m")
        .containsEntry("Diameter", "3.91 m")
        .containsEntry("Human rated", "yes")
        .containsEntry("Crew capacity", "3")
        .containsEntry("Payload to orbit", "1,050 kg");
  }

  @Test
  void whatIsAskedOfEveryCraftIsSaidToBeUnknown() {
    assertThat(design(details(true, OptionalInt.empty(), OptionalInt.empty(), "", "")))
        .containsEntry("Crew capacity", "unknown")
        .containsEntry("Payload to orbit", "unknown")
        .doesNotContainKeys("Payload returned", "Flight life", "Capability");
  }

  @Test
  void seatsAreNotAskedOfACargoShip() {
    assertThat(design(details(false, OptionalInt.empty(), OptionalInt.empty(), "", "")))
        .doesNotContainKey("Crew capacity");
    assertThat(design(details(false, OptionalInt.of(0), OptionalInt.empty(), "", "")))
        .containsEntry("Crew capacity", "0");
  }

  @Test
  void historyAndDetailsAreParagraphs() {
    List<SectionView> sections =
        ConfigurationSections.of(
            details(
                true, OptionalInt.empty(), OptionalInt.empty(), "Built in 1966.", "One.\n\nTwo."));

    assertThat(sections)
        .extracting(SectionView::heading)
        .containsExactly("Design", "Details", "History");
    assertThat(sections.get(1).paragraphs()).containsExactly("One.", "Two.");
    assertThat(sections.get(2).paragraphs()).containsExactly("Built in 1966.");
  }

  @Test
  void historyThatTheDetailsRepeatIsToldOnce() {
    assertThat(
            ConfigurationSections.of(
                details(
                    true,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    "Built in 1966.",
                    "Built in 1966. It has two parts.")))
        .extracting(SectionView::heading)
        .containsExactly("Design", "Details");
  }

  private static Map<String, String> design(ConfigurationDetails details) {
    return Said.facts(ConfigurationSections.of(details).get(0).facts());
  }

  private static ConfigurationDetails details(
      boolean humanRated, OptionalInt crew, OptionalInt payload, String history, String details) {
    return new ConfigurationDetails(
        Optional.empty(),
        Optional.of(history),
        Optional.of(details),
        Optional.of(LocalDate.of(1966, 2, 26)),
        Optional.of(11.0),
        Optional.of(3.91),
        Optional.of(humanRated),
        crew,
        payload,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.SectionView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a detailed answer tells of a configuration. Without one there is nothing to say, not even
 * that it is unknown.
 */
final class ConfigurationSections {

  private final ConfigurationDetails details;

  private ConfigurationSections(ConfigurationDetails details) {
    this.details = details;
  }

  static List<SectionView> of(ConfigurationDetails details) {
    return details.equals(ConfigurationDetails.UNKNOWN)
        ? List.of()
        : new ConfigurationSections(details).sections();
  }

  private List<SectionView> sections() {
    var sections = new ArrayList<SectionView>();
    sections.add(SectionView.ofFacts("design", "Design", facts()));
    addText(sections, "details", "Details", details.details());
    addText(sections, "history", "History", details.history().filter(text -> !isInDetails(text)));
    return sections;
  }

  /** What is unknown of nearly every craft is left out where it is; the rest is asked of each. */
  private List<FactView> facts() {
    var facts = new ArrayList<FactView>();
    details
        .capability()
        .ifPresent(text -> facts.add(FactView.of("Capability", new ValueView.Text(text))));
    facts.add(FactView.of("Maiden flight", Values.date(details.maidenFlight())));
    facts.add(FactView.of("Height", metres(details.height())));
    facts.add(FactView.of("Diameter", metres(details.diameter())));
    facts.add(FactView.of("Human rated", Values.yesOrNo(details.humanRated())));
    if (details.crewCapacity().isPresent() || details.humanRated().orElse(false)) {
      facts.add(FactView.of("Crew capacity", Values.number(details.crewCapacity())));
    }
    facts.add(FactView.of("Payload to orbit", kilograms(details.payloadCapacity())));
    if (details.payloadReturnCapacity().isPresent()) {
      facts.add(FactView.of("Payload returned", kilograms(details.payloadReturnCapacity())));
    }
    details
        .flightLife()
        .ifPresent(text -> facts.add(FactView.of("Flight life", new ValueView.Text(text))));
    return facts;
  }

  /** The source often begins its details with its history, word for word. */
  private boolean isInDetails(String history) {
    return details.details().filter(text -> text.contains(history.strip())).isPresent();
  }

  private static void addText(
      List<SectionView> sections, String id, String heading, Optional<String> text) {
    List<String> paragraphs = Sentences.paragraphs(text);
    if (!paragraphs.isEmpty()) {
      sections.add(SectionView.ofText(id, heading, paragraphs));
    }
  }

  private static ValueView metres(Optional<Double> length) {
    return Values.text(length.map(metres -> Words.decimal(metres) + " m"));
  }

  private static ValueView kilograms(OptionalInt mass) {
    return mass.isPresent()
        ? new ValueView.Text(Words.number(mass.getAsInt()) + " kg")
        : Values.UNKNOWN;
  }
}

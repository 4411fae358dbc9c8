package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sentences that say what a record is, in pieces: words and links. */
final class Sentences {

  private final Hrefs hrefs;
  private final List<ValueView> pieces = new ArrayList<>();

  private Sentences(Hrefs hrefs) {
    this.hrefs = hrefs;
  }

  /** {@code Cargo resupply spacecraft of the Progress 7K-TG configuration, Progress family, …}. */
  static List<ValueView> spacecraft(Spacecraft craft, Hrefs hrefs) {
    var sentence = new Sentences(hrefs);
    sentence.noun(craft.configuration());
    craft
        .configuration()
        .ifPresent(
            configuration -> {
              sentence.text(" of the ").link(configuration).text(" configuration");
              sentence.origin(configuration);
            });
    return sentence.text(".").pieces;
  }

  /** {@code Cargo resupply spacecraft, Progress family, …}. */
  static List<ValueView> configuration(Configuration configuration, Hrefs hrefs) {
    var sentence = new Sentences(hrefs);
    sentence.noun(Optional.of(configuration));
    sentence.origin(configuration);
    return sentence.text(".").pieces;
  }

  /** The words of a sentence without its links. */
  static String text(List<ValueView> pieces) {
    return pieces.stream()
        .map(
            piece ->
                piece instanceof ValueView.Linked link
                    ? link.text()
                    : piece instanceof ValueView.Text text ? text.text() : "")
        .collect(Collectors.joining());
  }

  /** A description in paragraphs: an empty line of the source ends one. */
  static List<String> paragraphs(Optional<String> description) {
    return description.stream()
        .flatMap(text -> Arrays.stream(text.split("\n\\s*\n")))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  private void noun(Optional<Configuration> configuration) {
    configuration
        .flatMap(Configuration::type)
        .ifPresentOrElse(
            type -> pieces.add(new ValueView.Linked(Drawings.noun(type), hrefs.to(type))),
            () -> text("Spacecraft"));
  }

  private void origin(Configuration configuration) {
    List<Family> families = configuration.families();
    for (int i = 0; i < families.size(); i++) {
      text(i == 0 ? ", " : i == families.size() - 1 ? " and " : ", ").link(families.get(i));
    }
    if (!families.isEmpty()) {
      text(families.size() == 1 ? " family" : " families");
    }
    configuration.agency().ifPresent(agency -> text(", ").link(agency));
  }

  private Sentences text(String text) {
    pieces.add(new ValueView.Text(text));
    return this;
  }

  private Sentences link(CatalogRecord record) {
    pieces.add(new ValueView.Linked(record.name(), hrefs.to(record)));
    return this;
  }
}

package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.AgencyDetails;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a richer answer tells of an agency. Where and since when it is are said of every agency that
 * anything is told of; the rest only where there is something to say.
 */
final class AgencyFacts {

  private final List<FactView> facts = new ArrayList<>();

  private AgencyFacts() {}

  static List<FactView> of(AgencyDetails details) {
    if (details.equals(AgencyDetails.UNKNOWN)) {
      return List.of();
    }
    var facts = new AgencyFacts();
    facts.add(details.countries().size() > 1 ? "Countries" : "Country", countries(details));
    facts.add("Founded", founded(details));
    facts.addKnown("Led by", details.administrator());
    facts.addKnown("Part of", details.parent());
    facts.addKnown("Launchers", details.launchers().map(AgencyFacts::names));
    facts.addKnown("Spacecraft", details.spacecraft().map(AgencyFacts::names));
    return facts.facts;
  }

  /** One value, since an agency can be at home in more than twenty. */
  private static ValueView countries(AgencyDetails details) {
    String names =
        details.countries().stream()
            .flatMap(country -> country.label().stream())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Values.UNKNOWN : new ValueView.Text(names);
  }

  private static ValueView founded(AgencyDetails details) {
    return details.foundingYear().isPresent()
        ? new ValueView.Text(Integer.toString(details.foundingYear().getAsInt()))
        : Values.UNKNOWN;
  }

  /** The source sets names apart by bars: {@code Falcon | Starship}. */
  private static String names(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void add(String label, ValueView value) {
    facts.add(FactView.of(label, value));
  }

  private void addKnown(String label, Optional<String> text) {
    text.ifPresent(known -> add(label, new ValueView.Text(known)));
  }
}

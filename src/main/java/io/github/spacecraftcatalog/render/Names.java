package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.NamesView;
import io.github.spacecraftcatalog.view.StripView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;
import java.util.Optional;

/** Spacecraft as a strip of names, each with its configuration. */
final class Names {

  private static final int MOST_NAMED = 120;

  private Names() {}

  /**
   * A strip; empty for nobody.
   *
   * @param note what they have in common, as a sentence
   */
  static Optional<NamesView> of(List<Spacecraft> spacecraft, String note, Hrefs hrefs) {
    if (spacecraft.isEmpty()) {
      return Optional.empty();
    }
    int hidden = Math.max(0, spacecraft.size() - MOST_NAMED);
    return Optional.of(
        new NamesView(
            note,
            new StripView(
                spacecraft.stream().limit(MOST_NAMED).map(craft -> item(craft, hrefs)).toList()),
            hidden == 0
                ? Optional.empty()
                : Optional.of("And " + Words.number(hidden) + " more.")));
  }

  private static StripView.Item item(Spacecraft craft, Hrefs hrefs) {
    return new StripView.Item(
        new SpacecraftValues(craft, hrefs).name(),
        false,
        new ValueView.Text(craft.configuration().map(Configuration::name).orElse("")));
  }
}

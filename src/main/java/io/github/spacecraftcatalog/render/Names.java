package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.NamesView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;
import java.util.Optional;

/** Spacecraft by name alone. */
final class Names {

  private static final int MOST_NAMED = 200;

  /** More are a wall of links. */
  private static final int MOST_UNFOLDED = 24;

  private Names() {}

  /**
   * Their names; empty for nobody.
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
            spacecraft.stream()
                .limit(MOST_NAMED)
                .<ValueView>map(craft -> Values.link(craft, hrefs))
                .toList(),
            spacecraft.size() > MOST_UNFOLDED,
            hidden == 0
                ? Optional.empty()
                : Optional.of("And " + Words.number(hidden) + " more.")));
  }
}

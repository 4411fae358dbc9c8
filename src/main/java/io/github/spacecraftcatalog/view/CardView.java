package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The picture that stands for a page where somebody links to it.
 *
 * @param kicker what kind of thing it is; may be empty
 * @param name its name
 * @param standIn what is said in place of a name that the card's typeface has no letters for
 * @param facts what is known of it, a line each
 * @param siteTitle the site's name; may be empty
 * @param drawing its drawing, as SVG
 * @param hue the number of its colour; empty for none
 * @param night whether it is dark, with the Earth below: the card of the site as a whole
 */
public record CardView(
    String kicker,
    String name,
    String standIn,
    List<String> facts,
    String siteTitle,
    String drawing,
    Optional<Integer> hue,
    boolean night) {

  /** Copies the facts. */
  public CardView {
    facts = List.copyOf(facts);
  }
}

package io.github.spacecraftcatalog.card;

import java.awt.Color;
import java.util.Optional;

/**
 * The colours of a card: those of the stylesheet's light scheme, and those of the home page's
 * cover.
 *
 * @param paper what it is drawn on
 * @param ink what is large
 * @param quiet what is small
 * @param line the lines of the drawing
 * @param body the inside of its shapes
 * @param wash their shaded parts
 * @param limb the Earth below; by day there is none
 */
record Palette(
    Color paper, Color ink, Color quiet, Color line, Color body, Color wash, Color limb) {

  /** The stylesheet's {@code .hue-0} to {@code .hue-11}. */
  private static final int[] HUES = {255, 20, 205, 330, 155, 280, 100, 230, 355, 180, 305, 130};

  /** The stylesheet's {@code --hue} until a family says otherwise. */
  private static final int NO_HUE = 85;

  private static final int NIGHT = 262;

  /** A family's colours by day. */
  static Palette day(Optional<Integer> hue) {
    int degrees = hue.map(number -> HUES[Math.floorMod(number, HUES.length)]).orElse(NO_HUE);
    double strength = hue.isPresent() ? 1 : 0.25;
    Color body = Oklch.color(0.95, 0.012 * strength, degrees);
    return new Palette(
        body,
        new Color(0x16171b),
        new Color(0x504e4a),
        Oklch.color(0.39, 0.075 * strength, degrees),
        body,
        Oklch.color(0.84, 0.04 * strength, degrees),
        body);
  }

  /** The home page's cover, in both schemes. */
  static Palette night() {
    Color bone = new Color(0xece7da);
    Color paper = Oklch.color(0.20, 0.035, NIGHT);
    return new Palette(
        paper,
        bone,
        bone,
        bone,
        paper,
        Oklch.color(0.38, 0.06, NIGHT),
        Oklch.color(0.31, 0.06, NIGHT));
  }
}

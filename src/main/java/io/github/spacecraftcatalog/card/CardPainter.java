package io.github.spacecraftcatalog.card;

import io.github.spacecraftcatalog.lettering.Measure;
import io.github.spacecraftcatalog.lettering.Setting;
import io.github.spacecraftcatalog.lettering.Typeface;
import io.github.spacecraftcatalog.view.CardView;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws cards: a rule with what it is and whose, the name as large as it fits, facts at the foot,
 * and the drawing in what is left.
 */
final class CardPainter {

  /** Changes with everything here that changes a card, so that old ones are not kept. */
  static final int VERSION = 1;

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 64;
  private static final int RIGHT = WIDTH - MARGIN;
  private static final int HEADER_AT = 112;
  private static final int NAME_TOP = 144;
  private static final int FOOT = HEIGHT - MARGIN;
  private static final int FACT_LEADING = 42;
  private static final double LARGEST_SCALE = 1.35;

  private static final List<Measure.Step> SMALL = List.of(new Measure.Step(28, 1));
  private static final List<Measure.Step> FACT =
      List.of(new Measure.Step(32, 1), new Measure.Step(28, 1));
  private static final List<Measure.Step> NAME =
      List.of(
          new Measure.Step(120, 1),
          new Measure.Step(96, 1),
          new Measure.Step(80, 2),
          new Measure.Step(62, 2),
          new Measure.Step(50, 3));

  static {
    // Before the first class of Java's graphics is there: no screen is needed, and none looked for.
    System.setProperty("java.awt.headless", "true");
  }

  private final CardView view;
  private final Canvas canvas;
  private final Palette palette;

  private CardPainter(CardView view, Canvas canvas, Palette palette) {
    this.view = view;
    this.canvas = canvas;
    this.palette = palette;
  }

  /** The card as PNG. */
  static byte[] paint(CardView view) {
    Palette palette = view.night() ? Palette.night() : Palette.day(view.hue());
    try (var canvas = new Canvas(WIDTH, HEIGHT, palette)) {
      var painter = new CardPainter(view, canvas, palette);
      painter.paint();
      return canvas.png();
    }
  }

  private void paint() {
    if (view.night()) {
      canvas.earth();
    }
    header();
    int left = drawing(name() + 24);
    facts(left - MARGIN);
  }

  /** Fits the drawing in below the name, at the right; how far to the left it reaches. */
  private int drawing(int top) {
    SvgDrawing drawing = SvgDrawing.read(view.drawing());
    Rectangle2D bounds = drawing.bounds();
    double room = HEIGHT - MARGIN / 2.0 - top;
    double scale = Math.min(LARGEST_SCALE, room / bounds.getHeight());
    // An axis may reach into the margin.
    double x =
        Math.min(RIGHT - bounds.getMaxX() * scale, RIGHT + MARGIN / 2.0 - drawing.maxX() * scale);
    double y = top + (room - bounds.getHeight() * scale) / 2 - bounds.getY() * scale;
    canvas.drawing(drawing, x, y, scale);
    return (int) x;
  }

  private void header() {
    canvas.rule(MARGIN, MARGIN, RIGHT - MARGIN, 2);
    Typeface face = Typeface.regular();
    int half = (RIGHT - MARGIN) / 2;
    small(view.kicker(), half, MARGIN);
    Setting title = new Measure(face, half, SMALL).set(face.known(view.siteTitle()));
    String line = title.lines().get(0);
    small(line, half, RIGHT - face.width(line) * title.size() / 1000.0);
  }

  private void small(String text, int width, double x) {
    Typeface face = Typeface.regular();
    Setting setting = new Measure(face, width, SMALL).set(face.known(text));
    canvas.text(face, setting.size(), setting.lines().get(0), x, HEADER_AT, palette.quiet());
  }

  /** Sets the name; how far down it reaches. */
  private int name() {
    Typeface face = Typeface.bold();
    String known = face.known(view.name());
    Setting setting =
        new Measure(face, RIGHT - MARGIN, NAME).set(known.isEmpty() ? view.standIn() : known);
    int size = setting.size();
    int baseline = NAME_TOP + size * 3 / 4;
    for (String line : setting.lines()) {
      canvas.text(face, size, line, MARGIN - size / 20.0, baseline, palette.ink());
      baseline += size * 21 / 20;
    }
    return baseline - size * 21 / 20 + size / 4;
  }

  private void facts(int width) {
    Typeface face = Typeface.regular();
    List<String> known =
        view.facts().stream().map(face::known).filter(fact -> !fact.isEmpty()).toList();
    int baseline = FOOT - (known.size() - 1) * FACT_LEADING;
    for (String fact : known) {
      Setting setting = new Measure(face, width, FACT).set(fact);
      canvas.text(face, setting.size(), setting.lines().get(0), MARGIN, baseline, palette.ink());
      baseline += FACT_LEADING;
    }
  }
}

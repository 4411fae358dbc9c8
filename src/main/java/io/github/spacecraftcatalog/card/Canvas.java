package io.github.spacecraftcatalog.card;

import io.github.spacecraftcatalog.lettering.Letter;
import io.github.spacecraftcatalog.lettering.Typeface;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a card is drawn on. Letters are outlines: no font of the machine is asked for. */
final class Canvas implements AutoCloseable {

  private static final float LINE = 2.6f;
  private static final float FINE_LINE = 1.5f;
  private static final Stroke SOLID = stroke(LINE);
  private static final Stroke DASHED = stroke(LINE, 10, 8);
  private static final Stroke AXIS = stroke(FINE_LINE, 21, 6, 3, 6);
  private static final float AXIS_OPACITY = 0.55f;

  /** As many as the typeface has characters. */
  private static final Map<String, Path2D> OUTLINES = new ConcurrentHashMap<>();

  /**
   * Those that nobody draws on. One has three megabytes: were each card drawn on a new one, the
   * collector would have to move them all to where what lives long is kept.
   */
  private static final Queue<BufferedImage> IDLE = new ConcurrentLinkedQueue<>();

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Palette palette;

  Canvas(int width, int height, Palette palette) {
    this.palette = palette;
    image = image(width, height);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(palette.paper());
    graphics.fillRect(0, 0, width, height);
  }

  private static BufferedImage image(int width, int height) {
    BufferedImage idle = IDLE.poll();
    return idle != null && idle.getWidth() == width && idle.getHeight() == height
        ? idle
        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /** A horizontal rule. */
  void rule(int x, int y, int width, int thickness) {
    graphics.setColor(palette.ink());
    graphics.fillRect(x, y, width, thickness);
  }

  /** The Earth's limb along the foot, as on the home page's cover. */
  void earth() {
    double radius = 1.6 * image.getWidth();
    double x = 0.4 * image.getWidth() - radius;
    double y = 0.78 * image.getHeight();
    fill(new Ellipse2D.Double(x, y, 2 * radius, 2 * radius), palette.limb());
  }

  /** A line of text that starts at a point of its baseline. */
  void text(Typeface face, int size, String text, double x, double baseline, Color color) {
    graphics.setColor(color);
    double scale = size / 1000.0;
    var line = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Letter letter : face.set(text)) {
      var place = AffineTransform.getTranslateInstance(x + letter.x() * scale, baseline);
      place.scale(scale, scale);
      Path2D outline = OUTLINES.computeIfAbsent(letter.outline(), SvgPath::read);
      line.append(outline.getPathIterator(place), false);
    }
    graphics.fill(line); // at once: each fill has a price of its own
  }

  /** A drawing, its lines of one thickness at any scale, as on pages. */
  void drawing(SvgDrawing drawing, double x, double y, double scale) {
    var place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, scale);
    for (Part part : drawing.parts()) {
      paint(part, place.createTransformedShape(part.shape()));
    }
  }

  private void paint(Part part, Shape shape) {
    if (part.is("body")) {
      fill(shape, palette.body());
    } else if (part.is("wash")) {
      fill(shape, palette.wash());
    } else if (part.is("solid")) {
      fill(shape, palette.line());
    }
    outline(part, shape);
  }

  private void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  private void outline(Part part, Shape shape) {
    Composite opaque = graphics.getComposite();
    graphics.setColor(palette.line());
    graphics.setStroke(part.is("dashed") ? DASHED : part.is("axis") ? AXIS : SOLID);
    if (part.is("axis")) {
      graphics.setComposite(AlphaComposite.SrcOver.derive(AXIS_OPACITY));
    }
    graphics.draw(shape);
    graphics.setComposite(opaque);
  }

  byte[] png() {
    int width = image.getWidth();
    int height = image.getHeight();
    var index = ColorIndex.of(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    return PngFile.of(width, height, index.pixels(), index.colors());
  }

  @Override
  public void close() {
    graphics.dispose();
    IDLE.add(image);
  }

  private static Stroke stroke(float width, float... dashes) {
    return new BasicStroke(
        width,
        dashes.length > 2 ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND,
        BasicStroke.JOIN_ROUND,
        1,
        dashes.length == 0 ? null : dashes,
        0);
  }
}

package io.github.spacecraftcatalog.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the drawings that pages show: paths, circles, rectangles and groups with transforms. What
 * else somebody draws in a template is seen on pages, and left out here.
 *
 * @param parts in the order in which they are painted
 */
record SvgDrawing(List<Part> parts) {

  private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^<>]*?)(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
  private static final Pattern FUNCTION = Pattern.compile("(\\w+)\\(([^)]*)\\)");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

  SvgDrawing {
    parts = List.copyOf(parts);
  }

  /** What its shapes take, without the axes that run through them. */
  Rectangle2D bounds() {
    return parts.stream()
        .filter(part -> !part.is("axis"))
        .map(part -> part.shape().getBounds2D())
        .reduce(Rectangle2D::createUnion)
        .orElseGet(Rectangle2D.Double::new);
  }

  /** How far to the right it reaches, with its axes. */
  double maxX() {
    return parts.stream().mapToDouble(part -> part.shape().getBounds2D().getMaxX()).max().orElse(0);
  }

  static SvgDrawing read(String svg) {
    return new Reader().read(svg);
  }

  /** What has been read so far. */
  private static final class Reader {

    private final List<Part> parts = new ArrayList<>();
    private final Deque<AffineTransform> groups = new ArrayDeque<>();

    SvgDrawing read(String svg) {
      groups.push(new AffineTransform());
      Matcher tag = TAG.matcher(svg);
      while (tag.find()) {
        if (tag.group(1).isEmpty()) {
          tryToOpen(tag.group(2), attributes(tag.group(3)));
        } else if (tag.group(2).equals("g") && groups.size() > 1) {
          groups.pop();
        }
      }
      return new SvgDrawing(parts);
    }

    private void tryToOpen(String name, Map<String, String> attributes) {
      try {
        open(name, attributes);
      } catch (IllegalArgumentException e) {
        // A measure that is no plain number, such as 50%: left out like what is not known.
        if (name.equals("g")) {
          groups.push(groups.getFirst());
        }
      }
    }

    private void open(String name, Map<String, String> attributes) {
      switch (name) {
        case "g" -> groups.push(transform(attributes));
        case "path" -> add(SvgPath.read(attributes.getOrDefault("d", "")), attributes);
        case "circle" -> add(circle(attributes), attributes);
        case "rect" -> add(rectangle(attributes), attributes);
        default -> {}
      }
    }

    private void add(Shape shape, Map<String, String> attributes) {
      Set<String> classes =
          SEPARATOR
              .splitAsStream(attributes.getOrDefault("class", ""))
              .collect(Collectors.toUnmodifiableSet());
      parts.add(new Part(transform(attributes).createTransformedShape(shape), classes));
    }

    /** The transform of an element within those of the groups around it. */
    private AffineTransform transform(Map<String, String> attributes) {
      var transform = new AffineTransform(groups.getFirst());
      Matcher function = FUNCTION.matcher(attributes.getOrDefault("transform", ""));
      while (function.find()) {
        transform.concatenate(function(function.group(1), numbers(function.group(2))));
      }
      return transform;
    }
  }

  private static AffineTransform function(String name, double[] of) {
    double second = of.length > 1 ? of[1] : 0;
    return switch (name) {
      case "translate" -> AffineTransform.getTranslateInstance(of[0], second);
      case "scale" -> AffineTransform.getScaleInstance(of[0], of.length > 1 ? second : of[0]);
      case "rotate" ->
          AffineTransform.getRotateInstance(
              StrictMath.toRadians(of[0]), second, of.length > 2 ? of[2] : 0);
      default -> new AffineTransform();
    };
  }

  private static Shape circle(Map<String, String> attributes) {
    double radius = number(attributes, "r");
    return new Ellipse2D.Double(
        number(attributes, "cx") - radius,
        number(attributes, "cy") - radius,
        2 * radius,
        2 * radius);
  }

  private static Shape rectangle(Map<String, String> attributes) {
    return new Rectangle2D.Double(
        number(attributes, "x"),
        number(attributes, "y"),
        number(attributes, "width"),
        number(attributes, "height"));
  }

  private static double[] numbers(String text) {
    return SEPARATOR.splitAsStream(text).mapToDouble(Double::parseDouble).toArray();
  }

  private static double number(Map<String, String> attributes, String name) {
    return Double.parseDouble(attributes.getOrDefault(name, "0"));
  }

  private static Map<String, String> attributes(String text) {
    var attributes = new HashMap<String, String>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      attributes.put(attribute.group(1), attribute.group(2));
    }
    return attributes;
  }
}

package io.github.spacecraftcatalog.card;

import java.awt.geom.IllegalPathStateException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads SVG path data, by chapter 9 of SVG 2: all commands, absolute and relative. */
final class SvgPath {

  private final PathTokens tokens;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private double x;
  private double y;
  private double startX;
  private double startY;

  /** The second control point of the last curve; the current point after anything else. */
  private double controlX;

  private double controlY;
  private char before = 'M';

  private SvgPath(String data) {
    this.tokens = new PathTokens(data);
  }

  /** The shape that path data describes; of malformed data, up to the fault, as browsers do. */
  static Path2D read(String data) {
    var reader = new SvgPath(data);
    try {
      while (!reader.tokens.isAtEnd()) {
        reader.readCommand();
      }
    } catch (IllegalArgumentException | IllegalPathStateException e) {
      return reader.path;
    }
    return reader.path;
  }

  private void readCommand() {
    char command = tokens.command();
    boolean relative = Character.isLowerCase(command);
    char kind = Character.toUpperCase(command);
    if (kind == 'Z') {
      close();
      return;
    }
    do {
      draw(kind, relative ? x : 0, relative ? y : 0);
      before = kind;
      // More points of a move are lines.
      kind = kind == 'M' ? 'L' : kind;
    } while (tokens.isAtNumber());
  }

  private void draw(char kind, double fromX, double fromY) {
    switch (kind) {
      case 'M' -> move(fromX + tokens.number(), fromY + tokens.number());
      case 'L' -> line(fromX + tokens.number(), fromY + tokens.number());
      case 'H' -> line(fromX + tokens.number(), y);
      case 'V' -> line(x, fromY + tokens.number());
      case 'C' -> cubic(point(fromX, fromY), fromX, fromY);
      case 'S' -> cubic(reflected("CS"), fromX, fromY);
      case 'Q' -> quadratic(point(fromX, fromY), fromX, fromY);
      case 'T' -> quadratic(reflected("QT"), fromX, fromY);
      case 'A' -> arc(fromX, fromY);
      default -> throw new IllegalArgumentException("is no command of a path: " + kind);
    }
  }

  private Point2D.Double point(double fromX, double fromY) {
    return new Point2D.Double(fromX + tokens.number(), fromY + tokens.number());
  }

  /** The control point that makes a curve go on smoothly, if the last command was a like one. */
  private Point2D.Double reflected(String like) {
    return like.indexOf(before) < 0
        ? new Point2D.Double(x, y)
        : new Point2D.Double(2 * x - controlX, 2 * y - controlY);
  }

  private void move(double toX, double toY) {
    path.moveTo(toX, toY);
    startX = toX;
    startY = toY;
    stand(toX, toY);
  }

  private void line(double toX, double toY) {
    path.lineTo(toX, toY);
    stand(toX, toY);
  }

  private void cubic(Point2D first, double fromX, double fromY) {
    Point2D second = point(fromX, fromY);
    Point2D end = point(fromX, fromY);
    path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), end.getX(), end.getY());
    stand(end.getX(), end.getY());
    controlX = second.getX();
    controlY = second.getY();
  }

  private void quadratic(Point2D control, double fromX, double fromY) {
    Point2D end = point(fromX, fromY);
    path.quadTo(control.getX(), control.getY(), end.getX(), end.getY());
    stand(end.getX(), end.getY());
    controlX = control.getX();
    controlY = control.getY();
  }

  private void arc(double fromX, double fromY) {
    double radiusX = Math.abs(tokens.number());
    double radiusY = Math.abs(tokens.number());
    double rotation = tokens.number();
    boolean large = tokens.flag();
    boolean sweep = tokens.flag();
    Point2D end = point(fromX, fromY);
    new EllipticalArc(radiusX, radiusY, rotation, large, sweep)
        .append(path, new Point2D.Double(x, y), end);
    stand(end.getX(), end.getY());
  }

  private void close() {
    path.closePath();
    before = 'Z';
    stand(startX, startY);
    // A command after this one starts where the closed part did.
    if (!tokens.isAtEnd()) {
      path.moveTo(startX, startY);
    }
  }

  private void stand(double toX, double toY) {
    x = toX;
    y = toY;
    controlX = toX;
    controlY = toY;
  }
}

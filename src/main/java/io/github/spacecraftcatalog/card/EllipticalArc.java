package io.github.spacecraftcatalog.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * An arc as SVG writes it, from its end points: appendix B.2 of SVG 2 finds its centre.
 *
 * @param rotation of the ellipse, in degrees
 * @param large whether it is the longer way round
 * @param sweep whether angles grow along it
 */
record EllipticalArc(
    double radiusX, double radiusY, double rotation, boolean large, boolean sweep) {

  /** Appends it to a path that has come to its start. */
  void append(Path2D path, Point2D start, Point2D end) {
    if (start.equals(end)) {
      return;
    }
    if (radiusX == 0 || radiusY == 0) {
      path.lineTo(end.getX(), end.getY());
      return;
    }
    // In these coordinates the ellipse is a circle of radius 1, unless it has to grow.
    var toCircle = AffineTransform.getScaleInstance(1 / radiusX, 1 / radiusY);
    toCircle.rotate(-StrictMath.toRadians(rotation));
    Point2D from = toCircle.transform(start, null);
    Point2D to = toCircle.transform(end, null);
    Path2D arc = new Path2D.Double(unitArc(from, to));
    var back = AffineTransform.getRotateInstance(StrictMath.toRadians(rotation));
    back.scale(radiusX, radiusY);
    arc.transform(back);
    path.append(arc, true);
    path.lineTo(end.getX(), end.getY());
  }

  private Arc2D unitArc(Point2D from, Point2D to) {
    double half = from.distance(to) / 2;
    double radius = Math.max(1, half);
    double height = Math.sqrt(Math.max(0, radius * radius - half * half)) / (2 * half);
    double side = large == sweep ? -height : height;
    double centerX = (from.getX() + to.getX()) / 2 - side * (to.getY() - from.getY());
    double centerY = (from.getY() + to.getY()) / 2 + side * (to.getX() - from.getX());
    double first = angle(from, centerX, centerY);
    double turn = angle(to, centerX, centerY) - first;
    if (sweep && turn < 0) {
      turn += 360;
    } else if (!sweep && turn > 0) {
      turn -= 360;
    }
    // Arc2D counts angles the other way.
    return new Arc2D.Double(
        centerX - radius, centerY - radius, 2 * radius, 2 * radius, -first, -turn, Arc2D.OPEN);
  }

  private static double angle(Point2D point, double centerX, double centerY) {
    return StrictMath.toDegrees(StrictMath.atan2(point.getY() - centerY, point.getX() - centerX));
  }
}

package io.github.spacecraftcatalog.card;

import java.awt.Shape;
import java.util.Set;

/**
 * A part of a drawing.
 *
 * @param shape its outline
 * @param classes the classes that the stylesheet knows it by
 */
record Part(Shape shape, Set<String> classes) {

  boolean is(String name) {
    return classes.contains(name);
  }
}

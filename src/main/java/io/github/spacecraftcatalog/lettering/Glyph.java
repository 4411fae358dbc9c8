package io.github.spacecraftcatalog.lettering;

/**
 * How a character looks, in thousandths of the size.
 *
 * @param advance how far the next one stands
 * @param outline SVG path data; empty for a space
 */
record Glyph(int advance, String outline) {}

package io.github.spacecraftcatalog.lettering;

/**
 * A letter in its place, in thousandths of the size; y points down from the baseline.
 *
 * @param x where it stands
 * @param outline its shape as SVG path data, as if it stood at 0; empty for a space
 */
public record Letter(int x, String outline) {}

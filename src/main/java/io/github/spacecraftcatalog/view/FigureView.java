package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * One of the few numbers that are set large.
 *
 * @param label what is counted
 * @param parts the number, or its parts: 1,107 days and 16 hours; empty when nothing is known
 * @param datetime the exact value where it is a duration
 * @param href where the list behind it is
 * @param note what the number leaves out
 */
public record FigureView(
    String label,
    List<Part> parts,
    Optional<String> datetime,
    Optional<String> href,
    Optional<String> note) {

  /** The same figure with the list behind it. */
  public FigureView to(String list) {
    return new FigureView(label, parts, datetime, Optional.of(list), note);
  }

  /**
   * A number and its unit.
   *
   * @param number the number
   * @param unit the unit; empty for a number of things
   */
  public record Part(String number, String unit) {}
}

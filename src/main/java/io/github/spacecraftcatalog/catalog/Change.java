package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.Status;
import java.time.LocalDate;

/**
 * Something that a capture tells of a spacecraft and the captures before it did not.
 *
 * @param spacecraft the spacecraft
 * @param date the day of the capture; it happened on that day or before
 * @param capture the first capture that tells it
 * @param what what it tells
 */
public record Change(Spacecraft spacecraft, LocalDate date, Capture capture, What what) {

  /** What has changed. */
  public sealed interface What {}

  /** It was not in the older captures. */
  public record FirstSeen() implements What {}

  /** It is in space and was not. */
  public record WentToSpace() implements What {}

  /** It was in space and is not. */
  public record LeftSpace() implements What {}

  /**
   * It has another status.
   *
   * @param before the former one
   * @param after the new one
   */
  public record StatusChanged(Status before, Status after) implements What {}

  /**
   * It has another name.
   *
   * @param before the former one
   * @param after the new one
   */
  public record Renamed(String before, String after) implements What {}
}

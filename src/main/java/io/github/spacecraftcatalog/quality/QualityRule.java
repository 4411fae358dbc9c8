package io.github.spacecraftcatalog.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is looked for in the data. The labels are stable: links lead to them. */
public enum QualityRule {
  /** The time docked is longer than the time in space. */
  DOCKED_LONGER_THAN_IN_SPACE(
      Nature.CONTRADICTION,
      "Docked longer than in space",
      "A spacecraft can only be docked while it is in space. The two times may have been counted at"
          + " different moments, or a docking was never closed."),
  /** More missions ended than flights began. */
  MORE_MISSIONS_ENDED_THAN_FLIGHTS(
      Nature.CONTRADICTION,
      "More missions ended than flights",
      "Every mission that ended began with a flight. A flight may be missing at the source while its"
          + " end is counted."),
  /** In space, and every mission has ended. */
  IN_SPACE_ALTHOUGH_MISSIONS_ENDED(
      Nature.CONTRADICTION,
      "In space although every mission ended",
      "A spacecraft is in space while a flight of it is open, and here none is. It may be right for"
          + " one whose mission ended in orbit and that was left there."),
  /** In space, and destroyed. */
  IN_SPACE_ALTHOUGH_DESTROYED(
      Nature.CONTRADICTION,
      "In space although destroyed",
      "What is destroyed is not in space any more. It may be right for one whose remains are still"
          + " in orbit."),
  /** More flights than ended missions, and not in space. */
  MISSION_OPEN_ALTHOUGH_NOT_IN_SPACE(
      Nature.CONTRADICTION,
      "Mission open although not in space",
      "A flight has begun and not ended, so the spacecraft should be in space. It may be right for"
          + " one that was lost, and whose mission therefore never ended."),
  /** In space now or for some time, and no flight is counted. */
  IN_SPACE_WITHOUT_A_FLIGHT(
      Nature.CONTRADICTION,
      "In space without a flight",
      "Nothing comes to space without a flight, but none is counted here. It may be right for one"
          + " that was carried up inside another spacecraft."),
  /** Status Active, landed, and of a design that does not fly again. */
  ACTIVE_ALTHOUGH_LANDED(
      Nature.CONTRADICTION,
      "Active although it has landed",
      "It is back from all its flights, and no spacecraft of its configuration is known to have"
          + " flown twice. It may be right for the first of them that is to fly again; more often"
          + " the status lags behind."),
  /** A time in space of zero, and flights. */
  NO_TIME_ALTHOUGH_FLOWN(
      Nature.CONTRADICTION,
      "No time in space although it flew",
      "The source writes a time of zero where none was entered, and this site shows it as not"
          + " recorded. It may be right for one that was lost on its way up or never left the"
          + " atmosphere."),
  /** A turnaround, and at most one flight. */
  TURNAROUND_WITHOUT_A_SECOND_FLIGHT(
      Nature.CONTRADICTION,
      "Turnaround without a second flight",
      "A turnaround is the time between two flights of one spacecraft. The flight may have begun"
          + " without being counted yet."),
  /** Fewer flights counted than are known. */
  FEWER_FLIGHTS_THAN_KNOWN(
      Nature.CONTRADICTION,
      "Fewer flights counted than known",
      "The captures hold more flights of the spacecraft than it counts. The count may come from an"
          + " older capture than the flights."),
  /** A flight that ends before its launch. */
  ENDED_BEFORE_LAUNCH(
      Nature.CONTRADICTION,
      "Flight ended before its launch",
      "A mission ends after it began. The launch may have been moved after the end was entered."),
  /** A departure before the docking. */
  LEFT_BEFORE_IT_DOCKED(
      Nature.CONTRADICTION,
      "Left before it docked",
      "A spacecraft departs after it has docked. One of the two times may be a plan that changed."),
  /** A docking before the launch, or a departure after the end of the mission. */
  DOCKED_OUTSIDE_ITS_FLIGHT(
      Nature.CONTRADICTION,
      "Docked outside its flight",
      "It docked before its launch, or left after the end of its mission. It may be right for one"
          + " whose mission counts as ended when its main task was done."),
  /** A successful landing that was not attempted. */
  LANDED_WITHOUT_ATTEMPT(
      Nature.CONTRADICTION,
      "Landed without an attempt",
      "What lands successfully has tried to. It may be right for one that came down safely where no"
          + " landing was planned."),
  /** A maiden flight later than a flight. */
  MAIDEN_FLIGHT_TOO_LATE(
      Nature.CONTRADICTION,
      "Maiden flight later than a known flight",
      "No spacecraft of a configuration flew before its maiden flight, and no configuration before"
          + " that of its family. It may be right where tests are not counted as flights."),
  /** More outcomes than launches or landings. */
  MORE_OUTCOMES_THAN_ATTEMPTS(
      Nature.CONTRADICTION,
      "More outcomes than attempts",
      "Successes and failures together cannot be more than the launches or landings themselves. It"
          + " may be right where one attempt counts for both."),
  /** A height or diameter out of all proportion. */
  IMPLAUSIBLE_SIZE(
      Nature.CONTRADICTION,
      "Implausible size",
      "The height or diameter is more than ten times the median of its siblings, or less than a"
          + " tenth of it: often a slipped decimal point. It may be right for a design unlike all"
          + " others of its family or type."),
  /** A serial number twice in a configuration. */
  SERIAL_NUMBER_TWICE(
      Nature.CONTRADICTION,
      "Serial number twice",
      "A serial number tells the spacecraft of a configuration from each other. It may be right"
          + " where a number was given again, or is that of a mission."),
  /** A name twice. */
  NAME_TWICE(
      Nature.CONTRADICTION,
      "Name twice",
      "Two records of one kind have the same name, spacecraft within one configuration. It may be"
          + " right for namesakes; more often one record was entered twice."),
  /** Families that are each other's ancestors. */
  FAMILY_CYCLE(
      Nature.CONTRADICTION,
      "Families that are each other's ancestors",
      "A family cannot be part of itself, not even by way of others. It is never right; this site"
          + " shows such families as parts of none."),
  /** Letters of two scripts in a word. */
  LOOK_ALIKE_LETTERS(
      Nature.CONTRADICTION,
      "Look-alike letters in a word",
      "Letters of different scripts that look the same stand in one word, so a search for it as"
          + " typed finds nothing. It may be right for a name that means to mix scripts."),
  /** No picture. */
  MISSING_IMAGE(
      Nature.GAP,
      "No picture",
      "The record has no picture of its own. It may be right: answers before version 2.3 have"
          + " pictures of configurations only."),
  /** No serial number. */
  MISSING_SERIAL_NUMBER(
      Nature.GAP,
      "No serial number",
      "The record does not tell what its builder calls the spacecraft. It may be right for one that"
          + " was never numbered, or whose number is not public."),
  /** No description. */
  MISSING_DESCRIPTION(
      Nature.GAP,
      "No description",
      "The record says nothing in words. It may be right for one of many that are alike.");

  /** What a rule finds. */
  public enum Nature {
    /** Values that cannot all be right, or are very unlikely to be. */
    CONTRADICTION,
    /** Values that are not there. */
    GAP
  }

  private final Nature nature;
  private final String title;
  private final String explanation;

  QualityRule(Nature nature, String title, String explanation) {
    this.nature = nature;
    this.title = title;
    this.explanation = explanation;
  }

  /** The rules of a nature, in the order in which they are told. */
  public static List<QualityRule> of(Nature nature) {
    return Arrays.stream(values()).filter(rule -> rule.nature == nature).toList();
  }

  /** The stable name, which can be a fragment of an address: {@code implausible-size}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it finds. */
  public Nature nature() {
    return nature;
  }

  /** A heading: {@code Implausible size}. */
  public String title() {
    return title;
  }

  /** What it means, and why what it finds may still be right. */
  public String explanation() {
    return explanation;
  }
}

package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.StayInSpace;
import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.view.ValueView;

/** Says since when a spacecraft is in space. */
final class Stays {

  private Stays() {}

  /**
   * How many are in space. Of none it is said only what is known.
   *
   * @param asOf what comes before the full stop: {@code , as of 31 January 2026}
   */
  static String sentence(Totals totals, int inSpace, String asOf) {
    if (totals.spacecraft() == 0) {
      return "No spacecraft is known here.";
    }
    String known = Words.number(totals.spacecraft()) + " spacecraft known here";
    if (totals.inSpace().isUnknown()) {
      return "The captures do not tell which of the " + known + " are in space.";
    }
    if (totals.spacecraft() == 1) {
      String is = inSpace == 0 ? " is not" : " is";
      return "The one spacecraft known here" + is + " in space" + asOf + ".";
    }
    int unknown = totals.inSpace().unknown();
    String who = inSpace == 0 ? "None of the " : Words.number(inSpace) + " of the ";
    String are = inSpace > 1 ? " are" : inSpace == 0 && unknown > 0 ? " is known to be" : " is";
    String rest = unknown == 0 ? "" : " Of " + Words.number(unknown) + " it is not known.";
    return who + known + are + " in space" + asOf + "." + rest;
  }

  /** The same as the end of a sentence: {@code since 27 November 2025}. */
  static ValueView inWords(StayInSpace.Since since) {
    return since(since) instanceof ValueView.Time time
        ? new ValueView.Time(time.datetime(), "since " + time.text())
        : since(since);
  }

  /** The day, where it is known so exactly: the time of day stands in the log of its flights. */
  static ValueView since(StayInSpace.Since since) {
    if (since instanceof StayInSpace.Launched launched) {
      return Moments.launchDay(launched.time(), launched.precision());
    }
    return since instanceof StayInSpace.About about ? Moments.about(about.date()) : Values.UNKNOWN;
  }
}

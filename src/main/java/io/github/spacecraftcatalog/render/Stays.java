package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.StayInSpace;
import io.github.spacecraftcatalog.view.ValueView;

/** Says since when a spacecraft is in space. */
final class Stays {

  private Stays() {}

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
    return since instanceof StayInSpace.About about
        ? new ValueView.Time(about.date().toString(), "about " + Words.date(about.date()))
        : Values.UNKNOWN;
  }
}

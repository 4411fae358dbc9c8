package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.StayInSpace;
import io.github.spacecraftcatalog.view.ValueView;

/** Says since when a spacecraft is in space. */
final class Stays {

  private Stays() {}

  /** The same in a word or two, without the time of day. */
  static ValueView sinceDay(StayInSpace.Since since) {
    if (since(since) instanceof ValueView.Time time) {
      String day = time.datetime().replaceFirst("T.*", "");
      String words = time.text().replaceFirst(", [0-9:]+ UTC$", "");
      return new ValueView.Time(day, "since " + words);
    }
    return since(since);
  }

  static ValueView since(StayInSpace.Since since) {
    if (since instanceof StayInSpace.Launched launched) {
      return Moments.launch(launched.time(), launched.precision());
    }
    return since instanceof StayInSpace.About about
        ? new ValueView.Time(about.date().toString(), "about " + Words.date(about.date()))
        : Values.UNKNOWN;
  }
}

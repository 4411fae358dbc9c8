package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.view.ValueView;

/** Sums that lead to what they are the sums of. A sum of nothing leads nowhere. */
final class Sums {

  private Sums() {}

  static ValueView number(long number, String href) {
    String words = Words.number(number);
    return number == 0 ? new ValueView.Text(words) : new ValueView.Linked(words, href);
  }

  static ValueView count(Totals.Count count, String href) {
    return count.isUnknown() ? Values.UNKNOWN : number(count.sum(), href);
  }

  static ValueView time(Totals.Time time, String href) {
    if (time.isUnknown()) {
      return Values.UNKNOWN;
    }
    return time.sum().isZero()
        ? new ValueView.Unknown("none")
        : new ValueView.LinkedSpan(Values.span(time.sum()), href);
  }
}

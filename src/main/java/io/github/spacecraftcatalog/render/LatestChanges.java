package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Change;
import io.github.spacecraftcatalog.view.ChangesView;
import java.util.List;
import java.util.Optional;

/** Puts what has changed between captures into words. */
final class LatestChanges {

  private static final int MOST_SHOWN = 10;

  private LatestChanges() {}

  /** The newest; empty when nothing is known to have changed. */
  static Optional<ChangesView> of(Catalog catalog, Hrefs hrefs) {
    List<Change> changes = catalog.changes();
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    int hidden = Math.max(0, changes.size() - MOST_SHOWN);
    return Optional.of(
        new ChangesView(
            changes.stream().limit(MOST_SHOWN).map(change -> item(change, hrefs)).toList(),
            hidden == 0
                ? Optional.empty()
                : Optional.of(
                    Words.count(hidden, "more change is", "more changes are") + " not shown.")));
  }

  private static ChangesView.Item item(Change change, Hrefs hrefs) {
    return new ChangesView.Item(
        new SpacecraftValues(change.spacecraft(), hrefs).name(),
        words(change.what()),
        Moments.date(change.date()));
  }

  private static String words(Change.What what) {
    if (what instanceof Change.StatusChanged status) {
      return "changed its status from " + status.before().name() + " to " + status.after().name();
    }
    if (what instanceof Change.Renamed renamed) {
      return "was called " + renamed.before() + " and is now " + renamed.after();
    }
    if (what instanceof Change.FirstSeen) {
      return "is new in the catalog";
    }
    return what instanceof Change.WentToSpace ? "went to space" : "is no longer in space";
  }
}

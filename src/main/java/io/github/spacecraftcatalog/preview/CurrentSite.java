package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SiteWorkspace.Outcome;
import io.github.spacecraftcatalog.build.SourceKind;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * What the preview shows: the last good edition, and what is wrong with the sources since. Safe for
 * use by several threads.
 */
final class CurrentSite {

  /**
   * What there is at one moment.
   *
   * @param edition the last good edition; empty when there was none yet
   * @param problems what is wrong now
   */
  record Standing(Optional<Edition> edition, List<Diagnostic> problems) {}

  private final Consumer<Standing> onChange;
  private final CountDownLatch known = new CountDownLatch(1);
  private Optional<Edition> edition = Optional.empty();
  private List<Diagnostic> diagnostics = List.of();
  private final Map<String, Diagnostic> failures = new TreeMap<>();

  /**
   * @param onChange is told what there is whenever that changes, by one thread at a time
   */
  CurrentSite(Consumer<Standing> onChange) {
    this.onChange = onChange;
  }

  /** What there is now; waits until something was read for the first time. */
  Standing standing() throws InterruptedException {
    known.await();
    return now();
  }

  /** Takes what came of an update. */
  synchronized void take(Outcome outcome, Set<SourceKind> changed, Instant made) {
    diagnostics = outcome.diagnostics();
    outcome
        .site()
        .ifPresent(
            site -> {
              edition =
                  Optional.of(
                      edition
                          .map(before -> before.next(made, site, changed))
                          .orElseGet(() -> Edition.first(made, site)));
              failures.clear();
            });
    known.countDown();
    onChange.accept(now());
  }

  /** Takes note that a page of an edition cannot be made. */
  synchronized void fail(Edition of, String page, Diagnostic why) {
    boolean isCurrent = edition.filter(of::equals).isPresent();
    if (isCurrent && failures.putIfAbsent(page, why) == null) {
      onChange.accept(now());
    }
  }

  /** Why a page of the current edition cannot be made, if that is known. */
  synchronized Optional<Diagnostic> failure(Edition of, String page) {
    return edition.filter(of::equals).flatMap(current -> Optional.ofNullable(failures.get(page)));
  }

  private synchronized Standing now() {
    var problems = new ArrayList<>(diagnostics);
    failures.values().stream().distinct().forEach(problems::add);
    return new Standing(edition, List.copyOf(problems));
  }
}

package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SiteWorkspace.Outcome;
import io.github.spacecraftcatalog.build.SourceKind;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What there is to show at one moment: the last good edition, and what is wrong since.
 *
 * @param edition empty when there was no good one yet
 * @param unpublished the kinds of sources that changed since that edition
 * @param diagnostics what is wrong with the sources
 * @param failures why pages of the edition cannot be made, by their file
 */
record Standing(
    Optional<Edition> edition,
    Set<SourceKind> unpublished,
    List<Diagnostic> diagnostics,
    Map<String, Diagnostic> failures) {

  static final Standing AT_FIRST = new Standing(Optional.empty(), Set.of(), List.of(), Map.of());

  /** Copies what it is given, with failures in the order of their files. */
  Standing {
    unpublished = Set.copyOf(unpublished);
    diagnostics = List.copyOf(diagnostics);
    failures = Collections.unmodifiableMap(new TreeMap<>(failures));
  }

  /** What there is after an update of the sources. */
  Standing after(Outcome outcome, Set<SourceKind> changed, Instant made) {
    Set<SourceKind> all = EnumSet.noneOf(SourceKind.class);
    all.addAll(changed);
    all.addAll(unpublished);
    if (outcome.site().isEmpty()) {
      return new Standing(edition, all, outcome.diagnostics(), failures);
    }
    Edition next =
        edition
            .map(before -> before.next(made, outcome.site().get(), all))
            .orElseGet(() -> Edition.first(made, outcome.site().get()));
    // A page that failed fails still where nothing but a stylesheet is new.
    boolean samePages = edition.filter(next::hasPagesOf).isPresent();
    return new Standing(
        Optional.of(next), Set.of(), outcome.diagnostics(), samePages ? failures : Map.of());
  }

  /** What there is once it is known that a page cannot be made; this, where that is no news. */
  Standing afterFailure(Edition of, String page, Diagnostic why) {
    if (!isOf(of) || failures.containsKey(page)) {
      return this;
    }
    var more = new TreeMap<>(failures);
    more.put(page, why);
    return new Standing(edition, unpublished, diagnostics, more);
  }

  /** Why a page cannot be made, if that is known. */
  Optional<Diagnostic> failure(Edition of, String page) {
    return isOf(of) ? Optional.ofNullable(failures.get(page)) : Optional.empty();
  }

  private boolean isOf(Edition other) {
    return edition.filter(other::hasPagesOf).isPresent();
  }

  /** All that is wrong; what many pages fail for is named once. */
  List<Diagnostic> problems() {
    return Stream.concat(diagnostics.stream(), failures.values().stream().distinct()).toList();
  }
}

package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import io.github.spacecraftcatalog.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a complete set may stand beside, or in place of, the one before it. */
final class Acceptance {

  /**
   * The share of the records that may be gone, in percent. The source grows: in every two captures
   * known, the later one has more. What it takes out are placeholders and doubles, a few at a time;
   * two in a hundred are twelve spacecraft, more than were ever taken out at once.
   */
  static final int MOST_GONE_PERCENT = 2;

  /**
   * So many records may be gone from a small resource, where a percentage would be less than one.
   */
  static final int MOST_GONE = 2;

  /**
   * The share of the records with malformed values, in percent. No capture known has a single one;
   * one in a hundred is six spacecraft, which may be somebody's slips. More is a change of the
   * format. Of errors there may be none, not a share: a single one among the captures would keep
   * {@code build} from publishing anything.
   */
  static final int MOST_WITH_WARNINGS_PERCENT = 1;

  /** So many records may have them in a small resource, where one slip is more than a share. */
  static final int MOST_WITH_WARNINGS = 2;

  /** What is a matter of measure, so that a person may say that it is right. */
  private static final Set<Rule> WAIVABLE = Set.of(Rule.FEWER_RECORDS, Rule.MANY_WARNINGS);

  private static final Pattern RECORD = Pattern.compile("/results/\\d+");

  private final SetKey key;
  private final PageSet pages;
  private final String name;

  /**
   * Decides on a set.
   *
   * @param name how diagnostics name the folder that it would be kept in if it is refused
   */
  Acceptance(SetKey key, PageSet pages, String name) {
    this.key = key;
    this.pages = pages;
    this.name = name;
  }

  /** Whether a person may take a set in spite of these faults. */
  boolean isWaivable(List<Diagnostic> faults) {
    return !pages.records().isEmpty()
        && faults.stream().allMatch(fault -> WAIVABLE.contains(fault.rule()));
  }

  /** Why a set is refused; empty when it is not. */
  List<Diagnostic> faults(Path folder, Optional<EarlierSet> before) throws IOException {
    var faults = new Diagnostics();
    checkNumber(before, faults);
    if (!pages.records().isEmpty()) {
      checkReading(folder, faults);
    }
    return faults.sorted();
  }

  private void checkNumber(Optional<EarlierSet> before, Diagnostics faults) {
    int now = pages.records().size();
    int then = before.map(set -> set.set().count()).orElse(0);
    int gone = before.map(this::gone).orElse(0);
    int mayBeGone = Math.max(MOST_GONE, then * MOST_GONE_PERCENT / 100);
    if (now == 0) {
      faults.report(Rule.FEWER_RECORDS, Place.of(name), "holds no record at all");
    } else if (gone > mayBeGone) {
      faults.report(
          Rule.FEWER_RECORDS,
          Place.of(name),
          "lacks "
              + gone
              + " of the "
              + then
              + " records of "
              + before.orElseThrow().date()
              + ": no more than "
              + mayBeGone
              + " may go at once");
    }
  }

  /**
   * How many records are no longer there. Captures that were saved by hand are no measure: nobody
   * knows whether they were complete, and the first set that is fetched stands beside them. Others
   * may have come, so a number would not tell.
   */
  private int gone(EarlierSet before) {
    Set<Integer> now = pages.records().keySet();
    return before
        .records()
        .map(old -> (int) old.keySet().stream().filter(id -> !now.contains(id)).count())
        .orElse(before.set().count() - now.size());
  }

  private void checkReading(Path folder, Diagnostics faults) throws IOException {
    var found = new Diagnostics();
    Snapshot snapshot = SnapshotReader.read(folder, name, found);
    found.sorted().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        // Stations alone make no site, but are worth having.
        .filter(diagnostic -> diagnostic.rule() != Rule.NO_CAPTURES)
        .forEach(d -> faults.report(d.rule(), d.place(), d.message()));
    checkWarnings(found, faults);
    checkKinds(snapshot, faults);
  }

  private void checkWarnings(Diagnostics found, Diagnostics faults) {
    List<Diagnostic> warnings =
        found.sorted().stream().filter(d -> d.severity() == Severity.WARNING).toList();
    long records = warnings.stream().map(Acceptance::record).distinct().count();
    int most =
        Math.max(MOST_WITH_WARNINGS, pages.records().size() * MOST_WITH_WARNINGS_PERCENT / 100);
    if (records > most) {
      faults.report(
          Rule.MANY_WARNINGS,
          warnings.get(0).place(),
          records
              + " of "
              + pages.records().size()
              + " records have malformed values, more than "
              + most
              + "; the first: "
              + warnings.get(0).message());
    }
  }

  private static String record(Diagnostic diagnostic) {
    Matcher record = RECORD.matcher(diagnostic.place().pointer());
    return diagnostic.place().file() + (record.lookingAt() ? record.group() : "");
  }

  private void checkKinds(Snapshot snapshot, Diagnostics faults) {
    List<Integer> strangers =
        pages.records().keySet().stream()
            .filter(id -> !snapshot.data().containsKey(new RecordKey(key.resource().kind(), id)))
            .toList();
    if (!strangers.isEmpty()) {
      faults.report(
          Rule.NOT_A_CAPTURE,
          Place.of(name),
          strangers.size()
              + " of "
              + pages.records().size()
              + " records have not the form of "
              + key.resource().label()
              + ", the first of them with the id "
              + strangers.get(0));
    }
  }
}

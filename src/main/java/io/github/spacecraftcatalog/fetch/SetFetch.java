package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.fetch.PageStore.Started;
import io.github.spacecraftcatalog.snapshot.FetchManifest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The fetch of one resource. */
final class SetFetch {

  /**
   * While something is in space its durations grow from call to call. A set that differs in nothing
   * else is worth keeping once a week, not twice a day.
   */
  static final int CLOCK_DAYS = 7;

  private final SetKey key;
  private final FetchRequest request;
  private final Caller caller;
  private final Means means;
  private final Path ready;
  private final PageStore store;
  private final RefusedSets refused;
  private final URI first;

  SetFetch(SetKey key, FetchRequest request, Caller caller, Means means, Path work) {
    this.key = key;
    this.request = request;
    this.caller = caller;
    this.means = means;
    this.ready = work.resolve(key.stem() + "-ready");
    this.store = new PageStore(work.resolve(key.stem()));
    this.refused = new RefusedSets(request.refused());
    this.first = request.api().firstPage(key.resource(), key.mode());
  }

  /** What would be done, in a sentence. */
  String plan() throws IOException {
    int there = canGoOn() ? store.pages().size() : 0;
    String size =
        before()
            .map(set -> Limits.calls(set.set().files().size()) + " on " + set.date())
            .orElse("never fetched before");
    return "would ask "
        + first
        + " and the pages behind it ("
        + size
        + (there == 0 ? "" : "; " + there + " already there")
        + ")";
  }

  /** Finds what an earlier run has left, and makes sure that there is a place for the set. */
  void prepare() throws IOException {
    tellOfDaysToCome();
    Instant now = means.clock().instant();
    if (canGoOn()) {
      countCalls(now);
      say("going on with page " + (pagesThere() + 1) + ", an earlier run got as far");
    } else {
      store
          .started()
          .map(this::whyNot)
          .filter(reason -> !reason.isEmpty())
          .ifPresent(reason -> say("beginning anew, " + reason));
      store.begin(new Started(first.toString(), now));
    }
    installation().checkPlaces(dated(), key);
  }

  private Installation installation() {
    return new Installation(request.snapshots(), request.api());
  }

  private boolean canGoOn() throws IOException {
    return !store.pages().isEmpty()
        && store.started().filter(old -> whyNot(old).isEmpty()).isPresent();
  }

  /** The API may not tell what it still counts. */
  private void countCalls(Instant now) throws IOException {
    store.pages().stream()
        .map(Receipt::asked)
        .filter(asked -> asked.isAfter(now.minus(ThrottleStatus.USUAL.window())))
        .sorted()
        .forEach(caller.budget()::called);
  }

  private String whyNot(Started old) {
    if (!old.request().equals(first.toString())) {
      return "since an earlier run asked for something else";
    }
    return old.isTooOld(means.clock().instant())
        ? "since what an earlier run got is older than " + PageStore.OLDEST.toHours() + " hours"
        : "";
  }

  private int pagesThere() throws IOException {
    int there = 0;
    while (store.page(there + 1).isPresent()) {
      there++;
    }
    return there;
  }

  private LocalDate date() throws IOException {
    Instant when = store.started().map(Started::when).orElseGet(() -> means.clock().instant());
    return when.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private Path dated() throws IOException {
    return request.snapshots().resolve(date().toString());
  }

  private Optional<EarlierSet> earlier() throws IOException {
    return past().stream().filter(earlier -> earlier.set().isFrom(request.api())).findFirst();
  }

  /** The newest set from wherever: what it holds must not get lost. */
  private Optional<EarlierSet> before() throws IOException {
    return past().stream().findFirst();
  }

  /** All sets but those of days to come: a clock that was wrong once would make one last. */
  private List<EarlierSet> past() throws IOException {
    LocalDate today = today();
    return EarlierSet.all(request.snapshots(), key).stream()
        .filter(earlier -> !earlier.date().isAfter(today))
        .toList();
  }

  private LocalDate today() {
    return means.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private void tellOfDaysToCome() throws IOException {
    LocalDate today = today();
    EarlierSet.all(request.snapshots(), key).stream()
        .map(EarlierSet::date)
        .filter(date -> date.isAfter(today))
        .forEach(date -> say(date + " is yet to come, so its set is not compared with"));
  }

  /** Gets the set, and puts it where it belongs. */
  Outcome fetch() throws IOException, InterruptedException {
    Optional<EarlierSet> earlier = earlier();
    try {
      PageSet pages = new Gathering(key.resource(), caller, store, earlier, means).pages(first);
      // Beneath a newer set of another API, the same as before is something else than is there.
      boolean isNewest = earlier.equals(before());
      Optional<String> same = earlier.filter(set -> isNewest).flatMap(set -> sameAs(set, pages));
      Outcome outcome = same.isPresent() ? Outcome.done(same.get()) : settle(pages);
      store.clear();
      return outcome;
    } catch (RefusedAnswerException e) {
      return refuse(e);
    }
  }

  /** Why a set need not be kept. */
  private Optional<String> sameAs(EarlierSet earlier, PageSet pages) {
    Sameness sameness =
        earlier.records().map(old -> Sameness.of(old, pages.records())).orElse(Sameness.NONE);
    String since = key.stem() + ": nothing changed since " + earlier.date();
    long days = Math.abs(ChronoUnit.DAYS.between(earlier.date(), lastDay(pages)));
    return switch (sameness) {
      case FULL -> Optional.of(since);
      case BUT_FOR_CLOCKS ->
          days < CLOCK_DAYS
              ? Optional.of(since + " but the durations of what is in space")
              : Optional.empty();
      case NONE -> Optional.empty();
    };
  }

  private static LocalDate lastDay(PageSet pages) {
    List<Page> all = pages.pages();
    return all.get(all.size() - 1).receipt().asked().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private Outcome settle(PageSet pages) throws IOException {
    FetchedSet set = FetchedSet.of(key, pages, request.program());
    write(pages, set);
    LocalDate date = date();
    String name = refused.name(date, key);
    var acceptance = new Acceptance(key, pages, name);
    List<Diagnostic> faults = acceptance.faults(ready, before());
    boolean isWaivable = acceptance.isWaivable(faults);
    if (!faults.isEmpty() && !(isWaivable && request.takesWorse())) {
      refused.keep(date, key, ready, faults);
      WholeFile.deleteTree(ready);
      return refusal(date, faults, isWaivable);
    }
    faults.forEach(fault -> say("taken all the same: " + fault.message()));
    String difference = difference(pages);
    installation().install(ready, dated(), key);
    return Outcome.done(
        key.stem()
            + ": "
            + set.count()
            + " records in "
            + set.files().size()
            + (set.files().size() == 1 ? " file in " : " files in ")
            + dated().normalize()
            + ", "
            + Limits.calls(caller.calls())
            + difference);
  }

  /** What changed since the set before; nothing when there is none, or it cannot be read. */
  private String difference(PageSet pages) throws IOException {
    Optional<EarlierSet> before = before();
    return before
        .flatMap(EarlierSet::records)
        .map(old -> Difference.between(old, pages.records()).words())
        .map(words -> "; since " + before.orElseThrow().date() + ": " + words)
        .orElse("");
  }

  private void write(PageSet pages, FetchedSet set) throws IOException {
    WholeFile.deleteTree(ready);
    Files.createDirectories(ready);
    for (int i = 0; i < pages.pages().size(); i++) {
      WholeFile.writeThrough(
          ready.resolve(key.fileName(i + 1)), pages.pages().get(i).receipt().body());
    }
    Manifest manifest = Manifest.of(dated()).with(set);
    WholeFile.writeThrough(ready.resolve(FetchManifest.name()), manifest.bytes());
  }

  private Outcome refuse(RefusedAnswerException refusedAnswer) throws IOException {
    LocalDate date = date();
    BadAnswerException reason = refusedAnswer.reason();
    String file = key.fileName(refusedAnswer.before().size() + 1);
    var fault =
        new Diagnostic(
            reason.rule(), Place.of(refused.name(date, key) + "/" + file), reason.sentence());
    refused.keep(date, key, refusedAnswer.before(), refusedAnswer.answer(), List.of(fault));
    store.clear();
    return refusal(date, List.of(fault), false);
  }

  private Outcome refusal(LocalDate date, List<Diagnostic> faults, boolean isWaivable) {
    return new Outcome(
        true,
        faults,
        key.stem()
            + ": refused and kept in "
            + refused.name(date, key)
            + "; the captures stay as they were; "
            + (isWaivable
                ? "if this is right, take it with fetch --accept"
                : "--accept does not take it either, since build could not read it"));
  }

  private void say(String sentence) {
    means.progress().say(key.stem() + ": " + sentence);
  }
}

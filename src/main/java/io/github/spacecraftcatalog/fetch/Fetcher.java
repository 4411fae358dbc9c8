package io.github.spacecraftcatalog.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Saves complete sets of a source's records as captures.
 *
 * <pre>
 * limits -&gt; pages, one by one, kept in .fetch -&gt; complete? -&gt; changed? -&gt; acceptable?
 *        -&gt; snapshots/2026-01-31/
 * </pre>
 *
 * <p>Whatever happens, the captures that are there stay, and what was got is not asked again.
 */
public final class Fetcher {

  private final FetchRequest request;
  private final Means means;
  private final Caller caller;
  private final Path work;

  private Fetcher(FetchRequest request, Means means) {
    this.request = request;
    this.means = means;
    this.caller =
        new Caller(
            new ApiClient(request.key(), request.userAgent(), means.patience()),
            request.api(),
            means);
    this.work = request.snapshots().resolve(".fetch");
  }

  /**
   * Fetches.
   *
   * @param outcomes told how each resource ended
   * @throws IOException when the API or the disk fails; what was got so far is kept
   */
  public static void fetch(FetchRequest request, Means means, Consumer<Outcome> outcomes)
      throws IOException, InterruptedException {
    new Fetcher(request, means).fetchAll(outcomes);
  }

  /** Says what would be fetched, and asks for the limits only. */
  public static void rehearse(FetchRequest request, Means means, Consumer<Outcome> outcomes)
      throws IOException, InterruptedException {
    var fetcher = new Fetcher(request, means);
    fetcher.tellLimits();
    for (Resource resource : request.resources()) {
      outcomes.accept(Outcome.done(fetcher.set(resource).plan()));
    }
  }

  private void fetchAll(Consumer<Outcome> outcomes) throws IOException, InterruptedException {
    prepareWork();
    FetchLock lock = FetchLock.take(work.resolve("lock"));
    try (lock) {
      new Installation(request.snapshots(), request.api()).finish();
      var failures = new ArrayList<FetchFailedException>();
      List<Resource> prepared = prepare(failures);
      if (!prepared.isEmpty()) {
        tellLimits();
        fetch(prepared, outcomes, failures);
      }
      if (!failures.isEmpty()) {
        throw all(failures);
      }
    }
  }

  private List<Resource> prepare(List<FetchFailedException> failures) throws IOException {
    var prepared = new ArrayList<Resource>();
    for (Resource resource : request.resources()) {
      try {
        set(resource).prepare();
        prepared.add(resource);
      } catch (FetchFailedException e) {
        failures.add(e);
      }
    }
    return prepared;
  }

  /** One resource that fails takes nothing from those behind it, as long as they can be asked. */
  private void fetch(
      List<Resource> resources, Consumer<Outcome> outcomes, List<FetchFailedException> failures)
      throws IOException, InterruptedException {
    for (Resource resource : resources) {
      try {
        outcomes.accept(set(resource).fetch());
      } catch (FetchFailedException e) {
        failures.add(e);
        if (e.concernsAll()) {
          return;
        }
      }
    }
  }

  private static FetchFailedException all(List<FetchFailedException> failures) {
    return new FetchFailedException(
        failures.stream().map(Throwable::getMessage).collect(Collectors.joining("; and ")));
  }

  private SetFetch set(Resource resource) {
    return new SetFetch(new SetKey(resource, request.mode()), request, caller, means, work);
  }

  /** The folder tells git itself that it is nobody's business. */
  private void prepareWork() throws IOException {
    Files.createDirectories(work);
    Path ignored = work.resolve(".gitignore");
    if (!Files.exists(ignored)) {
      WholeFile.write(ignored, "*\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void tellLimits() throws InterruptedException {
    Optional<ThrottleStatus> status = caller.askLimits();
    ThrottleStatus known = caller.budget().status();
    means
        .progress()
        .say(
            status.isPresent()
                ? request.api()
                    + " allows "
                    + Limits.words(known)
                    + ", "
                    + caller.budget().left()
                    + " of them left"
                : request.api()
                    + " does not tell how many calls are left, so no more than "
                    + Limits.words(known)
                    + " are made");
  }
}

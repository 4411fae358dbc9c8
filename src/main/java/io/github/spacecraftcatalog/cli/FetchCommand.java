package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.fetch.ApiKey;
import io.github.spacecraftcatalog.fetch.ApiUrl;
import io.github.spacecraftcatalog.fetch.FetchRequest;
import io.github.spacecraftcatalog.fetch.Fetcher;
import io.github.spacecraftcatalog.fetch.Means;
import io.github.spacecraftcatalog.fetch.Mode;
import io.github.spacecraftcatalog.fetch.Outcome;
import io.github.spacecraftcatalog.fetch.Progress;
import io.github.spacecraftcatalog.fetch.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Saves what Launch Library 2 answers as captures. The only command that asks the network. */
@Command(
    name = "fetch",
    exitCodeOnExecutionException = ExitCode.FAULT,
    description = "Saves all records of Launch Library 2 as captures of today.",
    footer =
        "A set of records is refused, kept in .cache/fetch/refused and ends with exit code 1, when"
            + " it holds no record; when more than 2 %% of the records of the set before it, and"
            + " more than 2, are gone; when more than 1 %% of its records, and more than 2, have"
            + " malformed values; when build could not read it; or when an answer is no page of"
            + " records.%n"
            + "A key in the environment variable LL2_API_KEY allows more calls.",
    mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer> {

  private static final String KEY = "LL2_API_KEY";

  @Mixin private ProjectOptions projectOptions;

  @Option(
      names = "--api-url",
      paramLabel = "URL",
      defaultValue = "https://ll.thespacedevs.com/2.3.0/",
      description = "The API (default: https://ll.thespacedevs.com/2.3.0/).")
  private String apiUrl;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      defaultValue = "normal",
      description = "normal or detailed (default: normal).")
  private String mode;

  @Option(
      names = "--resource",
      paramLabel = "NAME",
      defaultValue = "spacecraft",
      converter = ResourceNames.class,
      completionCandidates = ResourceNames.class,
      description = {
        "What to fetch (default: spacecraft), repeatable:",
        "${COMPLETION-CANDIDATES}."
      })
  private List<Resource> resources;

  @Option(
      names = "--accept",
      description =
          "Take what came even if it is fewer or worse than what is there; what build could not"
              + " read is refused all the same.")
  private boolean takesWorse;

  @Option(names = "--dry-run", description = "Say what would be asked, and ask for limits only.")
  private boolean dryRun;

  @Option(names = "--quiet", description = "Tell errors only.")
  private boolean quiet;

  @Spec private CommandSpec spec;

  private boolean isRefused;

  @Override
  public Integer call() throws IOException {
    FetchRequest request = request();
    try (var shown = new FetchProgress(spec.commandLine().getErr(), isTerminal())) {
      Progress progress = quiet ? new SilentProgress() : shown;
      var means =
          new Means(
              InstantSource.system(),
              time -> Thread.sleep(time.toMillis()),
              progress,
              Means.USUAL_PATIENCE);
      if (dryRun) {
        Fetcher.rehearse(request, means, this::tell);
      } else {
        Fetcher.fetch(request, means, this::tell);
      }
      return isRefused ? ExitCode.INPUT_ERRORS : ExitCode.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped; the next run goes on where this one ended", e);
    }
  }

  /** A bar that is drawn over itself is of use to a person only. */
  private static boolean isTerminal() {
    return Ansi.AUTO.enabled();
  }

  private void tell(Outcome outcome) {
    isRefused |= outcome.isRefused();
    outcome.reasons().forEach(spec.commandLine().getErr()::println);
    if (outcome.isRefused()) {
      spec.commandLine().getErr().println(outcome.sentence());
    } else if (!quiet) {
      spec.commandLine().getOut().println(outcome.sentence());
    }
  }

  private FetchRequest request() throws IOException {
    Path project = projectOptions.project();
    ProjectOptions.existing(project, spec);
    ApiUrl api = api();
    Path captures =
        projectOptions.snapshots().orElseGet(() -> project.resolve("content/snapshots"));
    return new FetchRequest(
        api,
        key(api),
        UserAgent.of(project),
        ProgramVersion.words(),
        resources,
        mode(),
        captures.normalize(),
        project.resolve(".cache/fetch/refused").normalize(),
        takesWorse);
  }

  private ApiUrl api() {
    try {
      return ApiUrl.parse(apiUrl);
    } catch (IllegalArgumentException e) {
      throw wrong("--api-url: " + e.getMessage());
    }
  }

  private ApiKey key(ApiUrl api) {
    String text = System.getenv(KEY);
    ApiKey key = key(text == null ? "" : text);
    if (key.isPresent() && !api.isPrivate()) {
      throw wrong(
          KEY + " is set, and " + api + " would send it where others can read it: use https");
    }
    return key;
  }

  private ApiKey key(String text) {
    try {
      return ApiKey.of(text);
    } catch (IllegalArgumentException e) {
      throw wrong(KEY + " " + e.getMessage());
    }
  }

  private Mode mode() {
    for (Mode any : Mode.values()) {
      if (any.label().equals(mode.toLowerCase(Locale.ROOT))) {
        return any;
      }
    }
    throw wrong("--mode has to be normal or detailed, and is " + mode);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}

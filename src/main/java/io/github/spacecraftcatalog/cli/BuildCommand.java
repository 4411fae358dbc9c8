package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.LastBuild;
import io.github.spacecraftcatalog.build.SiteBuild;
import io.github.spacecraftcatalog.build.SiteSources;
import io.github.spacecraftcatalog.card.Cards;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.output.Publication;
import io.github.spacecraftcatalog.output.Publisher;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.output.TargetRefusedException;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Builds the site and publishes it to a folder, unless the same was done before. Does not audit
 * what it publishes: that takes longer than publishing, and is what {@link CheckCommand} is for.
 */
@Command(
    name = "build",
    exitCodeOnExecutionException = ExitCode.FAULT,
    description = "Builds the site and writes it to a folder.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  @Mixin private SourceOptions sourceOptions;

  @Mixin private ReportOptions reportOptions;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write to (default: public in the project).")
  private @Nullable Path out;

  @Option(names = "--verbose", description = "Tell how long each step and each kind of file took.")
  private boolean verbose;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "Write a recording of JDK Flight Recorder, which tells what took the time.")
  private @Nullable Path profile;

  @Spec private CommandSpec spec;

  private final StageTimes stages = new StageTimes();
  private final FileTimes files = new FileTimes();

  @Override
  public Integer call() throws IOException {
    SiteSources sources = sourceOptions.sources();
    if (profile == null) {
      return build(sources);
    }
    FlightRecording recording = FlightRecording.start(profile);
    try {
      return build(sources);
    } finally {
      recording.end();
    }
  }

  private int build(SiteSources sources) throws IOException {
    stages.begins("compare with last build");
    Path target = out == null ? sourceOptions.project().resolve("public") : out;
    var memory = new BuildMemory(sources, target);
    Optional<LastBuild> same = memory.sameBuild();
    int code = same.isPresent() ? repeat(same.get(), target) : build(sources, target, memory);
    if (isVerbose()) {
      stages.print(spec.commandLine().getErr());
    }
    return code;
  }

  /** Says again what the last build said. */
  private int repeat(LastBuild last, Path target) {
    if (isFailure(last.diagnostics())) {
      return ExitCode.INPUT_ERRORS;
    }
    int files = (int) last.site().files();
    var nothing = new Publication(files, 0, files, 0, last.site().bytes());
    printSummary(last.spacecraft(), last.pages(), nothing, target);
    return ExitCode.DONE;
  }

  private int build(SiteSources sources, Path target, BuildMemory memory) throws IOException {
    var diagnostics = new Diagnostics();
    SitePlan plan = SiteBuild.plan(sources, diagnostics, stages);
    if (isFailure(diagnostics)) {
      return ExitCode.INPUT_ERRORS;
    }
    try {
      Publication publication = publish(plan, target, memory);
      stages.begins("remember");
      memory.keep(plan, diagnostics);
      printSummary(plan.catalog().spacecraft().size(), plan.pages().size(), publication, target);
      return ExitCode.DONE;
    } catch (TargetRefusedException e) {
      spec.commandLine().getErr().println("error: " + e.getMessage());
      return ExitCode.IO_FAILURE;
    }
  }

  private boolean isFailure(Diagnostics diagnostics) {
    PrintWriter err = spec.commandLine().getErr();
    var report = new DiagnosticReport(diagnostics, reportOptions);
    report.print(err);
    if (report.isFailure()) {
      err.println("nothing was published");
    }
    return report.isFailure();
  }

  private Publication publish(SitePlan plan, Path target, BuildMemory memory)
      throws IOException, TargetRefusedException {
    stages.begins("make and write files");
    Cards cards = Cards.keptIn(memory.cache().resolve("cards"));
    List<SiteFile> site = SiteBuild.files(plan, cards);
    if (isVerbose()) {
      site = files.measured(plan.files(), site);
    }
    Publication publication = new Publisher().publish(site, target, memory.keptApart());
    cards.removeUnused();
    if (isVerbose()) {
      files.print(spec.commandLine().getErr());
    }
    return publication;
  }

  private boolean isVerbose() {
    return verbose && !reportOptions.quiet();
  }

  private void printSummary(int spacecraft, int pages, Publication publication, Path target) {
    if (!reportOptions.quiet()) {
      spec.commandLine()
          .getOut()
          .println(
              spacecraft
                  + " spacecraft, "
                  + pages
                  + " pages in "
                  + target.normalize()
                  + ": "
                  + publication.written()
                  + " files written, "
                  + publication.unchanged()
                  + " unchanged, "
                  + publication.removed()
                  + " removed");
    }
  }
}

package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.SiteBuild;
import io.github.spacecraftcatalog.build.SiteSources;
import io.github.spacecraftcatalog.card.Cards;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.output.Publication;
import io.github.spacecraftcatalog.output.Publisher;
import io.github.spacecraftcatalog.output.TargetRefusedException;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Builds the site and publishes it to a folder. Does not audit what it publishes: that takes longer
 * than publishing, and is what {@link CheckCommand} is for.
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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    SiteSources sources = sourceOptions.sources();
    var diagnostics = new Diagnostics();
    SitePlan plan = SiteBuild.plan(sources, diagnostics);
    var report = new DiagnosticReport(diagnostics, reportOptions);
    report.print(err);
    if (report.isFailure()) {
      err.println("nothing was published");
      return ExitCode.INPUT_ERRORS;
    }
    return publish(plan, sources);
  }

  private int publish(SitePlan plan, SiteSources sources) throws IOException {
    Path target = out == null ? sourceOptions.project().resolve("public") : out;
    try {
      Path cache = sources.project().resolve(".cache");
      Cards cards = Cards.keptIn(cache.resolve("cards"));
      List<Path> kept = Stream.concat(sources.folders().stream(), Stream.of(cache)).toList();
      Publication publication = new Publisher().publish(SiteBuild.files(plan, cards), target, kept);
      cards.removeUnused();
      if (!reportOptions.quiet()) {
        spec.commandLine().getOut().println(summary(plan, publication, target));
      }
      return ExitCode.DONE;
    } catch (TargetRefusedException e) {
      spec.commandLine().getErr().println("error: " + e.getMessage());
      return ExitCode.IO_FAILURE;
    }
  }

  private static String summary(SitePlan plan, Publication publication, Path target) {
    return plan.catalog().spacecraft().size()
        + " spacecraft, "
        + plan.pages().size()
        + " pages in "
        + target.normalize()
        + ": "
        + publication.written()
        + " files written, "
        + publication.unchanged()
        + " unchanged, "
        + publication.removed()
        + " removed";
  }
}

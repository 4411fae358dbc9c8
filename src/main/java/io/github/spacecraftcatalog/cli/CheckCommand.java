package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.build.SiteBuild;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the whole site as its readers will get it, and writes nothing. */
@Command(
    name = "check",
    exitCodeOnExecutionException = ExitCode.FAULT,
    description = "Checks every page and link of the site, and writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Mixin private SourceOptions sourceOptions;

  @Mixin private ReportOptions reportOptions;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    var diagnostics = new Diagnostics();
    SitePlan plan = SiteBuild.plan(sourceOptions.sources(), diagnostics);
    boolean readable = !diagnostics.has(Severity.ERROR);
    int pages = readable ? SiteBuild.audit(plan, diagnostics) : 0;
    var report = new DiagnosticReport(diagnostics, reportOptions);
    report.print(err);
    if (!readable) {
      err.println("no page was checked");
    }
    if (report.isFailure()) {
      return ExitCode.INPUT_ERRORS;
    }
    if (!reportOptions.quiet()) {
      String outcome = diagnostics.has(Severity.WARNING) ? "" : ", no faults";
      spec.commandLine().getOut().println(pages + " pages checked" + outcome);
    }
    return ExitCode.DONE;
  }
}

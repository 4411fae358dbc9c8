package io.github.spacecraftcatalog.cli;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints what is wrong with the input, and decides whether it is too much. */
final class DiagnosticReport {

  private final Diagnostics diagnostics;
  private final ReportOptions options;

  DiagnosticReport(Diagnostics diagnostics, ReportOptions options) {
    this.diagnostics = diagnostics;
    this.options = options;
  }

  /** Whether nothing may be published. */
  boolean isFailure() {
    return diagnostics.has(Severity.ERROR)
        || (options.strict() && diagnostics.has(Severity.WARNING));
  }

  /** A line for each problem, by place, and one that counts them; nothing when there is none. */
  void print(PrintWriter err) {
    diagnostics.sorted().stream()
        .filter(
            diagnostic ->
                !options.quiet()
                    || diagnostic.severity() == Severity.ERROR
                    || (options.strict() && diagnostic.severity() == Severity.WARNING))
        .forEach(err::println);
    List<String> counts = counts();
    if (!counts.isEmpty() && (!options.quiet() || isFailure())) {
      err.println(String.join(", ", counts) + outcome());
    }
  }

  private String outcome() {
    if (!isFailure()) {
      return "";
    }
    return diagnostics.has(Severity.ERROR) ? "" : " (--strict: warnings count as errors)";
  }

  private List<String> counts() {
    var counts = new ArrayList<String>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      long count = diagnostics.count(severity);
      if (count > 0) {
        counts.add(count + " " + severity.word() + (count == 1 ? "" : "s"));
      }
    }
    return counts;
  }
}

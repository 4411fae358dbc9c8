package io.github.spacecraftcatalog.cli;

import picocli.CommandLine.Option;

/** The options that say how much is told, and what counts as a failure. */
final class ReportOptions {

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(names = "--quiet", description = "Tell errors only.")
  private boolean quiet;

  boolean strict() {
    return strict;
  }

  boolean quiet() {
    return quiet;
  }
}

package io.github.spacecraftcatalog.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program. */
public final class Main {

  private final PrintWriter out;
  private final PrintWriter err;

  /** A program that prints its results to {@code out} and everything else to {@code err}. */
  Main(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    int exitCode = new Main(utf8(System.out), utf8(System.err)).run(args);
    System.exit(exitCode);
  }

  /** Runs a command; returns its exit code. */
  int run(String... args) {
    try {
      // Knowing all commands takes as long as Java's own start, and this answer needs none of them.
      if (args.length == 1 && args[0].equals("--version")) {
        out.println(ProgramVersion.words());
        return ExitCode.DONE;
      }
      return commandLine().execute(args);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private CommandLine commandLine() {
    return new CommandLine(new CatalogCommand())
        .setOut(out)
        .setErr(err)
        .setUsageHelpAutoWidth(false)
        .setExecutionExceptionHandler(new FailureReport());
  }

  /** The platform's charset could not print every name in a catalog. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}

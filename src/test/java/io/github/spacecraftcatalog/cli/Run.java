package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/**
 * A run of the program, through its streams.
 *
 * @param exitCode how it ended
 * @param out what it printed as its result
 * @param err everything else it printed
 */
record Run(int exitCode, String out, String err) {

  /** Runs a command; whatever happens, it may not print a stack trace. */
  static Run of(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode =
        new Main(new PrintWriter(out), new PrintWriter(err))
            .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    var run = new Run(exitCode, lines(out), lines(err));
    assertThat(run.out + run.err).doesNotContain("Exception", "\tat ");
    return run;
  }

  private static String lines(StringWriter text) {
    return text.toString().replace("\r\n", "\n");
  }
}

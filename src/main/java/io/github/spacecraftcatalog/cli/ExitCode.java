package io.github.spacecraftcatalog.cli;

/** How a run ended, for scripts. */
final class ExitCode {

  /** Done; there may be warnings. */
  static final int DONE = 0;

  /** The input has errors; nothing was published. */
  static final int INPUT_ERRORS = 1;

  /** The command was used wrongly. */
  static final int USAGE = 2;

  /** Something could not be read or written. */
  static final int IO_FAILURE = 3;

  /** The program has a fault; what is printed with it helps to mend it. BSD's EX_SOFTWARE. */
  static final int FAULT = 70;

  private ExitCode() {}
}

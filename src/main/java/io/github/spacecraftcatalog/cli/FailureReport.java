package io.github.spacecraftcatalog.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Turns a failing disk into one line. Any other exception is a fault of the program and keeps its
 * stack trace, which whoever mends it will need.
 */
final class FailureReport implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, ParseResult parseResult) throws Exception {
    IOException failure = failureOf(exception);
    if (failure == null) {
      throw exception;
    }
    commandLine.getErr().println("error: " + describe(failure));
    return ExitCode.IO_FAILURE;
  }

  private static @Nullable IOException failureOf(Exception exception) {
    if (exception instanceof UncheckedIOException unchecked) {
      return unchecked.getCause();
    }
    return exception instanceof IOException failure ? failure : null;
  }

  private static String describe(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    }
    if (failure instanceof FileSystemException disk && disk.getReason() != null) {
      return disk.getFile() + ": " + disk.getReason();
    }
    return String.valueOf(failure.getMessage());
  }
}

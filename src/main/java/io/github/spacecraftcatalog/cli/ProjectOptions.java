package io.github.spacecraftcatalog.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say where the project and its captures are. */
final class ProjectOptions {

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder that holds the others (default: the current one).")
  private Path project;

  @Option(
      names = "--snapshots",
      paramLabel = "DIR",
      description = "Captures (default: content/snapshots).")
  private @Nullable Path snapshots;

  Path project() {
    return project;
  }

  /** The folder of captures, if it was asked for by name. */
  Optional<Path> snapshots() {
    return Optional.ofNullable(snapshots);
  }

  /**
   * Checks that there is a folder. One that was asked for by name has to be there; one that was not
   * may be missing.
   *
   * @param command the command that it was given to
   * @throws ParameterException when there is none
   */
  static void existing(Path folder, CommandSpec command) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(), "There is no folder " + folder);
    }
  }
}

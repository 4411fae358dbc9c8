package io.github.spacecraftcatalog.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a subcommand: says what there is. */
@Command(
    name = "catalog",
    description = "Makes a web site of spacecraft out of saved answers of Launch Library 2.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnExecutionException = ExitCode.FAULT,
    subcommands = {BuildCommand.class, CheckCommand.class, ServeCommand.class, FetchCommand.class})
final class CatalogCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: try \"catalog build\"");
  }
}

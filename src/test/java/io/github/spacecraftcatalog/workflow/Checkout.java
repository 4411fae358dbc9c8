package io.github.spacecraftcatalog.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A working copy on a machine of GitHub's, with the variables that a step of a workflow finds. */
final class Checkout {

  private final Path folder;
  private final Shell shell;

  Checkout(Path folder, Shell shell) throws IOException {
    this.folder = folder;
    this.shell = shell;
    shell
        .set("GITHUB_ACTIONS", "true")
        .set("GITHUB_REF_NAME", "main")
        .set("GITHUB_OUTPUT", aside("output"))
        .set("GITHUB_STEP_SUMMARY", aside("summary.md"));
  }

  /** An empty file outside of the working copy. */
  private String aside(String name) throws IOException {
    Path file = folder.resolveSibling(folder.getFileName() + "." + name);
    return Files.writeString(file, "").toString();
  }

  Path folder() {
    return folder;
  }

  Shell shell() {
    return shell;
  }

  /** Says what the stand-in for the program does, in the shell's language. */
  Checkout whereCatalog(String script) throws IOException {
    Path stub = Path.of(aside("stub"));
    Files.writeString(stub, script);
    shell.set("STUB", stub.toString());
    return this;
  }

  Shell.Run run(String... command) {
    return shell.run(command);
  }

  String summary() throws IOException {
    return Files.readString(Path.of(shell.get("GITHUB_STEP_SUMMARY")));
  }

  String output() throws IOException {
    return Files.readString(Path.of(shell.get("GITHUB_OUTPUT")));
  }

  String git(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return shell.ask(command);
  }
}

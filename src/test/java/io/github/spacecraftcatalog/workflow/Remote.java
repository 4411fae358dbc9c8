package io.github.spacecraftcatalog.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A bare repository that stands in for the one at GitHub, with the project's scripts in it. */
final class Remote {

  private final Path root;
  private final Path repository;

  /** Makes one whose only commit holds what {@code fill} puts into the folder it is given. */
  Remote(Path root, Filling fill) throws IOException {
    this.root = root;
    this.repository = root.resolve("remote.git");
    Path seed = Files.createDirectories(root.resolve("seed"));
    Files.createDirectories(root.resolve("home"));
    Shell shell = shellIn(seed);
    shell.ask("git", "init", "-q", "--bare", "-b", "main", repository.toString());
    shell.ask("git", "init", "-q", "-b", "main");
    fill.put(seed);
    shell.ask("git", "add", "-A");
    commit(shell, "Begin");
    shell.ask("git", "push", "-q", repository.toString(), "main");
  }

  /** Puts files into a folder. */
  interface Filling {
    void put(Path folder) throws IOException;
  }

  /** Copies files and folders of the project. */
  static void copy(Path folder, String... paths) throws IOException {
    for (String path : paths) {
      try (var files = Files.walk(Path.of(path))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(file);
          Files.createDirectories(copy.getParent());
          Files.copy(
              file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Puts a script in the place of the program's launcher. */
  static void launcher(Path folder, String script) throws IOException {
    Path launcher = Files.writeString(folder.resolve("catalog"), script);
    if (!launcher.toFile().setExecutable(true)) {
      throw new IOException(launcher + " cannot be made executable");
    }
  }

  Path repository() {
    return repository;
  }

  Shell shellIn(Path folder) {
    return new Shell(folder, root.resolve("home"));
  }

  /** A copy of the branch as actions/checkout makes it: its last commit only, and nobody's name. */
  Checkout checkout(String name) throws IOException {
    Path folder = Files.createDirectories(root.resolve(name));
    Shell shell = shellIn(folder);
    shell.ask("git", "init", "-q", "-b", "master");
    shell.ask("git", "remote", "add", "origin", "file://" + repository);
    String branch = "+refs/heads/main:refs/remotes/origin/main";
    shell.ask("git", "fetch", "-q", "--no-tags", "--depth=1", "origin", branch);
    shell.ask("git", "checkout", "-q", "-B", "main", "refs/remotes/origin/main");
    return new Checkout(folder, shell);
  }

  /** Somebody else pushes a file. */
  void push(String path, String content) throws IOException {
    Shell shell = somebody();
    change(shell, path, content);
    shell.ask("git", "push", "-q");
  }

  /** Somebody else merges a branch that begins at a commit, and adds a file. */
  void mergeFrom(String commit, String path) throws IOException {
    Shell shell = somebody();
    shell.ask("git", "checkout", "-q", "-b", "side", commit);
    change(shell, path, "merged");
    shell.ask("git", "checkout", "-q", "main");
    shell.ask("git", "-c", "user.name=S", "-c", "user.email=s@example.org", "merge", "-q", "side");
    shell.ask("git", "push", "-q");
  }

  /**
   * Somebody else takes the last commit back, which added a file.
   *
   * @param way how: {@code amend} puts another commit in its place, {@code reset} nothing
   */
  void purge(String path, String way) throws IOException {
    Shell shell = somebody();
    shell.ask("git", "reset", "-q", "--hard", "HEAD~1");
    if (way.equals("amend")) {
      change(shell, path + ".gone", "gone");
    }
    shell.ask("git", "push", "-q", "--force");
  }

  private Shell somebody() throws IOException {
    Path folder = root.resolve("somebody");
    Shell shell = shellIn(Files.createDirectories(folder));
    if (Files.notExists(folder.resolve(".git"))) {
      shell.ask("git", "clone", "-q", repository.toString(), ".");
    }
    shell.ask("git", "pull", "-q", "--rebase");
    return shell;
  }

  private void change(Shell shell, String path, String content) throws IOException {
    Path file = root.resolve("somebody").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    shell.ask("git", "add", "-A");
    commit(shell, "Somebody changes " + path);
  }

  /** Lets the repository refuse every push, as a protected branch does. */
  void protect() throws IOException {
    Path hook = repository.resolve("hooks/pre-receive");
    Files.createDirectories(hook.getParent());
    Files.writeString(
        hook,
        """
        #!/bin/sh
        echo x >>attempts
        echo 'error: GH006: Protected branch update failed for refs/heads/main.' >&2
        exit 1
        """);
    hook.toFile().setExecutable(true);
  }

  long refusedPushes() throws IOException {
    return Files.readAllLines(repository.resolve("attempts")).size();
  }

  /** The commits' subjects, the newest first. */
  List<String> subjects() {
    return ask("log", "--format=%s", "main").lines().toList();
  }

  List<String> files() {
    return ask("ls-tree", "-r", "--name-only", "main").lines().toList();
  }

  /** What git says about the repository. */
  String ask(String... arguments) {
    String[] command = new String[arguments.length + 2];
    command[0] = "git";
    command[1] = "--git-dir=" + repository;
    System.arraycopy(arguments, 0, command, 2, arguments.length);
    return shellIn(root).ask(command);
  }

  private static void commit(Shell shell, String subject) {
    shell.ask(
        "git", "-c", "user.name=S", "-c", "user.email=s@example.org", "commit", "-qm", subject);
  }
}

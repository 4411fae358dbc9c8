package io.github.spacecraftcatalog.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs in one folder, with an environment that holds nothing of the person's who tests.
 */
final class Shell {

  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();

  /**
   * @param folder where the programs run
   * @param home what they take for the home directory
   */
  Shell(Path folder, Path home) {
    this.folder = folder;
    set("PATH", System.getenv("PATH"));
    set("HOME", home.toString());
    set("LC_ALL", "C.UTF-8");
    set("GIT_CONFIG_NOSYSTEM", "1");
  }

  /** What a program left behind. */
  record Run(int code, String out, String err) {}

  Shell set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  void unset(String name) {
    environment.remove(name);
  }

  String get(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Runs a program, whatever it ends with. */
  Run run(String... command) {
    try {
      Path out = Files.createTempFile("shell", ".out");
      Path err = Files.createTempFile("shell", ".err");
      try {
        int code = call(command, out, err);
        return new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs a program that has to succeed, and returns what it printed, without the last line end. */
  String ask(String... command) {
    Run run = run(command);
    if (run.code() != 0) {
      throw new AssertionError(List.of(command) + " ended with " + run);
    }
    return run.out().stripTrailing();
  }

  private int call(String[] command, Path out, Path err) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        throw new AssertionError(List.of(command) + " does not end");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } finally {
      process.destroyForcibly();
    }
  }
}

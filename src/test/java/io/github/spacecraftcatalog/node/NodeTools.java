package io.github.spacecraftcatalog.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Second readers of the site's files that are programs for Node.js. {@code src/test/node} names
 * them and holds the scripts that call them; they are installed below {@code target}.
 *
 * <pre>{@code
 * String faults = NodeTools.run("openapi.js", folder.resolve("openapi.json").toString());
 * }</pre>
 */
public final class NodeTools {

  private static final Path SOURCE = Path.of("src/test/node");
  private static final Path INSTALLED = Path.of("target/node");
  private static final String LOCK = "package-lock.json";

  /** What npm writes when all else is there. */
  private static final Path MARK = INSTALLED.resolve("node_modules/.package-lock.json");

  private static final long PATIENCE_MINUTES = 10;

  private NodeTools() {}

  /**
   * Runs a script of {@code src/test/node}.
   *
   * @param script its name there
   * @param arguments what it reads from {@code process.argv}
   * @return what it wrote to its standard output
   * @throws AssertionError when there is no Node.js, or the script fails
   */
  public static synchronized String run(String script, String... arguments) {
    try {
      install();
      var command = new ArrayList<>(List.of("node", script));
      command.addAll(Arrays.asList(arguments));
      return call(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void install() throws IOException {
    Files.createDirectories(INSTALLED);
    boolean isInstalled =
        Files.exists(MARK) && isSame(SOURCE.resolve(LOCK), INSTALLED.resolve(LOCK));
    if (!isInstalled) {
      // Whatever stops this run, the next one must not take the old packages for the new.
      Files.deleteIfExists(MARK);
      copy("package.json");
      copy(LOCK);
      call(List.of(npm(), "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
    }
    for (String script : scripts()) {
      copy(script);
    }
  }

  private static List<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SOURCE)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".js"))
          .toList();
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(other) && Files.mismatch(one, other) < 0;
  }

  private static void copy(String name) throws IOException {
    Files.copy(SOURCE.resolve(name), INSTALLED.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String npm() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return windows ? "npm.cmd" : "npm";
  }

  /** Both streams go to files: a full pipe would stop the program for ever. */
  private static String call(List<String> command) throws IOException {
    Path out = Files.createTempFile("node", ".out");
    Path err = Files.createTempFile("node", ".err");
    try {
      Process process = start(command, out, err);
      if (!hasEnded(process) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError(String.join(" ", command) + " failed:\n" + read(out) + read(err));
      }
      return read(out);
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }

  private static Process start(List<String> command, Path out, Path err) {
    try {
      return new ProcessBuilder(command)
          .directory(INSTALLED.toFile())
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
    } catch (IOException e) {
      throw new AssertionError(
          "These tests need Node.js, 20 or newer, with npm on the PATH: " + e.getMessage(), e);
    }
  }

  private static boolean hasEnded(Process process) {
    try {
      return process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}

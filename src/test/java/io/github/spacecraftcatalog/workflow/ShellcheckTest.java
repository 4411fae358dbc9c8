package io.github.spacecraftcatalog.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ShellCheck says of the scripts for POSIX shells. {@code script/test} installs it. */
class ShellcheckTest {

  @TempDir private Path folder;

  @BeforeAll
  static void thereIsShellcheck() {
    assumeTrue(
        Pattern.compile(File.pathSeparator)
            .splitAsStream(System.getenv("PATH"))
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, "shellcheck"))),
        "shellcheck is not installed");
  }

  @Test
  void theScriptsHaveNoFaults() throws IOException {
    List<String> scripts = scripts();

    assertThat(scripts)
        .contains(
            "catalog",
            ".ci/run",
            "bench/run",
            "script/refresh",
            "script/test",
            "src/test/sh/launcher-test");
    assertThat(shellcheck(scripts).out()).isEmpty();
  }

  @Test
  void aFaultIsFound() throws IOException {
    Path script = Files.writeString(folder.resolve("a"), "#!/bin/sh\nrm $1/*\n");

    assertThat(shellcheck(List.of(script.toString())).out()).contains("SC2086");
  }

  private Shell.Run shellcheck(List<String> scripts) {
    var command = new ArrayList<>(List.of("shellcheck", "--norc", "--format=gcc"));
    command.addAll(scripts);
    return new Shell(Path.of("").toAbsolutePath(), folder).run(command.toArray(String[]::new));
  }

  private static List<String> scripts() throws IOException {
    var scripts = new ArrayList<>(List.of("catalog"));
    for (String place : List.of(".ci", "bench", "script", "src/test/sh")) {
      try (var files = Files.list(Path.of(place))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (Files.readString(file).startsWith("#!/bin/sh\n")) {
            scripts.add(file.toString());
          }
        }
      }
    }
    return scripts;
  }
}

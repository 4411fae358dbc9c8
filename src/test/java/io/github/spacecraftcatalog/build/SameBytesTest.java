package io.github.spacecraftcatalog.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sources give the same bytes, on any machine and on any day. */
class SameBytesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"tr, TR", "ar, EG"})
  void languageZoneAndCharsetOfTheMachineDoNotMatter(String language, String country)
      throws Exception {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");

    publish(here, "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
    publish(
        there,
        // Turkish has its own i; Arabic in Egypt has its own digits.
        "-Duser.language=" + language,
        "-Duser.country=" + country,
        "-Duser.timezone=Asia/Kathmandu",
        "-Dfile.encoding=ISO-8859-9",
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:hashCode=0");

    assertThat(files(there)).isEqualTo(files(here)).isNotEmpty();
  }

  @Test
  void theOrderOfDirectoryListingsDoesNotMatter() throws IOException {
    List<Path> sources = sources();
    List<Path> reversed = new ArrayList<>(sources);
    Collections.reverse(reversed);

    try (FileSystem first = archive("first.zip", sources);
        FileSystem second = archive("second.zip", reversed)) {
      assertThat(listing(first)).isNotEqualTo(listing(second));
      assertThat(texts(Project.at(second.getPath("/")).build()))
          .isEqualTo(texts(Project.at(first.getPath("/")).build()));
    }
  }

  /** The listing of an archive depends on the order in which its files were put in. */
  private FileSystem archive(String name, List<Path> sources) throws IOException {
    Path archive = folder.resolve(name);
    try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      for (Path source : sources) {
        Path copy = files.getPath("/" + source.toString().replace('\\', '/'));
        Files.createDirectories(copy.getParent());
        Files.copy(source, copy);
      }
    }
    return FileSystems.newFileSystem(archive, Map.<String, Object>of());
  }

  private static List<String> listing(FileSystem files) throws IOException {
    var names = new ArrayList<String>();
    try (Stream<Path> walked = Files.walk(files.getPath("/"))) {
      walked.forEach(path -> names.add(path.toString()));
    }
    return names;
  }

  private static List<Path> sources() throws IOException {
    var sources = new ArrayList<Path>();
    for (String top : List.of("content", "site-assets")) {
      try (Stream<Path> walked = Files.walk(Path.of(top))) {
        walked.filter(Files::isRegularFile).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  private static Map<String, String> texts(Project.Site site) {
    var texts = new TreeMap<String, String>();
    site.bodies().keySet().forEach(name -> texts.put(name, site.text(name)));
    return texts;
  }

  private static void publish(Path target, String... options) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "build", "--out", target.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    var texts = new HashMap<String, String>();
    try (Stream<Path> walked = Files.walk(folder)) {
      for (Path file : walked.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }
}

package io.github.spacecraftcatalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.json.JsonPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A capture of the test resources, with what is expected of it beside it in a file that is named
 * like it with {@code .expected.txt} behind. Run the tests with {@code -Dgolden=update} to write
 * the expected files anew, then look at what changed.
 *
 * @param file the capture
 */
record CaptureFixture(Path file) {

  private static final Path ROOT = Path.of("src/test/resources/captures");
  private static final String EXPECTED = ".expected.txt";
  private static final boolean UPDATE = System.getProperty("golden", "").equals("update");

  /** A capture read without a disk. */
  record Reading(Snapshot snapshot, List<Diagnostic> problems) {}

  /** The captures below a folder of the test resources. */
  static List<CaptureFixture> below(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(EXPECTED))
          .sorted()
          .map(CaptureFixture::new)
          .toList();
    }
  }

  /** The expected files below a folder. */
  static List<Path> expectedBelow(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }

  String name() {
    return file.getFileName().toString();
  }

  /** The path from the folder of all captures on, for people. */
  String title() {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path expectedFile() {
    return file.resolveSibling(name() + EXPECTED);
  }

  Reading read() {
    return read(bytes());
  }

  /** Reads other bytes as if they stood in this capture's file. */
  Reading read(byte[] bytes) {
    return read(name(), bytes);
  }

  static Reading read(String name, byte[] bytes) {
    return read(name, bytes, new JsonPool());
  }

  /** The same steps as {@link SnapshotReader} takes for each file. */
  static Reading read(String name, byte[] bytes, JsonPool pool) {
    var diagnostics = new Diagnostics();
    var reader = new SnapshotReader("", diagnostics);
    var file = new CaptureFile(Path.of(name), name);
    try {
      reader.add(
          new FileReading(file, name, pool, diagnostics)
              .read(new SeekableInMemoryByteChannel(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reading(reader.snapshot(), diagnostics.sorted());
  }

  /** Compares with an expected file, or writes it. */
  static void assertExpected(Path expected, String actual) throws IOException {
    if (UPDATE) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).exists();
    assertThat(actual).as("expected by %s", expected).isEqualTo(Files.readString(expected));
  }

  static byte[] gzip(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  @Override
  public String toString() {
    return title();
  }
}

package io.github.spacecraftcatalog.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that other programs have packed. */
class PackedFilesTest {

  private static final Path CAPTURES = Path.of("src/test/resources/captures");
  private static final String LONG_NAME = "old/" + "a-rather-long-name-".repeat(7) + "Корабль.json";

  @ParameterizedTest
  @ValueSource(
      strings = {"gnu.tar", "posix.tar.gz", "busybox.tar.gz", "info-zip.zip", "python.zip"})
  void theCapturesInAnArchiveAreRead(String file) throws IOException {
    Unpacked unpacked = unpack("packed/" + file);

    assertThat(unpacked.entries)
        .containsExactlyInAnyOrder(
            "a.json = {\"id\": 1}\n", LONG_NAME + " = {\"id\": 2}\n", "c.json.gz = {\"id\": 3}\n");
    assertThat(unpacked.reports).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v7.tar", "streamed.zip"})
  void olderFormsAreReadAsWell(String file) throws IOException {
    Unpacked unpacked = unpack("packed/" + file);

    assertThat(unpacked.entries)
        .containsExactlyInAnyOrder("a.json = {\"id\": 1}\n", "c.json.gz = {\"id\": 3}\n");
    assertThat(unpacked.reports).isEmpty();
  }

  @Test
  void whatCannotBeReadIsRefused() throws IOException {
    assertThat(unpack("packed/encrypted.zip").reports)
        .containsExactly("a.json: is encrypted: pack the captures without a password");
    assertThat(unpack("packed/lzma.zip").reports)
        .containsExactly(
            "a.json: is packed with method 14, which this program does not read: use deflate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cut-off | the gzip data ends too early: the file was cut off, save it again",
        "damaged | the gzip data is damaged (invalid literal/lengths set), save it again",
        "damaged-checksum | the gzip data is damaged (Corrupt GZIP trailer), save it again"
      })
  void gzipDataThatIsDamagedSaysHow(String file, String sentence) throws IOException {
    assertThat(unpack("invalid/" + file + ".json.gz").reports).containsExactly(": " + sentence);
  }

  private static Unpacked unpack(String file) throws IOException {
    var unpacked = new Unpacked();
    try (var channel = Files.newByteChannel(CAPTURES.resolve(file))) {
      Unpacker.unpack(channel, unpacked);
    }
    return unpacked;
  }
}

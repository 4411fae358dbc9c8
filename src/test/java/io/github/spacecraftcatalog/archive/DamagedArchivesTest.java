package io.github.spacecraftcatalog.archive;

import static io.github.spacecraftcatalog.archive.Archives.gzip;
import static io.github.spacecraftcatalog.archive.Archives.stored;
import static io.github.spacecraftcatalog.archive.Archives.tar;
import static io.github.spacecraftcatalog.archive.Archives.tarOf;
import static io.github.spacecraftcatalog.archive.Archives.zip;
import static io.github.spacecraftcatalog.archive.Archives.zipOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened to a file: it is read, or what is wrong with it is told. Never more. */
class DamagedArchivesTest {

  private static final Duration BOUNDED = Duration.ofSeconds(60);

  static List<byte[]> files() throws IOException {
    String longName = "folder/".repeat(20) + "Корабль.json";
    String[] captures = {"a.json", "{\"id\": 1}", longName, "[1, 2, 3]", "b/", "", "c.md", "x"};
    byte[] packed = gzip("{}");
    return List.of(
        gzip("{\"a\": 1}"),
        zip(captures),
        zipOf(stored("a.json.gz", packed), packed),
        tar(captures),
        tar(TarArchiveOutputStream.LONGFILE_GNU, captures),
        tarOf(new TarArchiveEntry("a.json.gz"), packed),
        gzip(tar(captures)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsCutOffAnywhereIsReported(byte[] file) throws IOException {
    int whole = Unpacked.of(file).entries.size();
    int end = lastThatMatters(file);

    Assertions.assertTimeoutPreemptively(
        BOUNDED,
        () -> {
          for (int length = 1; length < end; length++) {
            Unpacked unpacked = Unpacked.of(Arrays.copyOf(file, length));
            assertThat(isTold(unpacked) || unpacked.entries.size() > whole)
                .as("cut off after %d bytes: %s", length, unpacked.entries)
                .isTrue();
          }
        });
  }

  /** What starts like nothing that is known is handed out, for others to say that it is no text. */
  private static boolean isTold(Unpacked unpacked) {
    return !unpacked.reports.isEmpty()
        || unpacked.entries.stream().anyMatch(entry -> entry.startsWith(" = "));
  }

  /** One block of zeros ends a tar archive; there are more of them for the sake of tapes. */
  private static int lastThatMatters(byte[] file) {
    if (file.length % 512 != 0) {
      return file.length;
    }
    int end = file.length;
    while (file[end - 1] == 0) {
      end--;
    }
    return (end + 511) / 512 * 512 + 512;
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileWithAnyByteChangedIsReadOrReported(byte[] file) {
    Assertions.assertTimeoutPreemptively(
        BOUNDED,
        () -> {
          for (int at = 0; at < lastThatMatters(file); at++) {
            for (int change : new int[] {1, 0x80}) {
              byte[] changed = file.clone();
              changed[at] ^= (byte) change;
              Unpacked unpacked = Unpacked.of(changed);
              assertThat(unpacked.entries.size() + unpacked.reports.size()).isPositive();
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileWithManyBytesChangedIsReadOrReported(byte[] file) {
    var random = new Random(file.length);
    Assertions.assertTimeoutPreemptively(
        BOUNDED,
        () -> {
          for (int i = 0; i < 500; i++) {
            byte[] changed = Arrays.copyOf(file, 1 + random.nextInt(file.length));
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
              changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Unpacked unpacked = Unpacked.of(changed);
            assertThat(unpacked.entries.size() + unpacked.reports.size()).isPositive();
          }
        });
  }
}

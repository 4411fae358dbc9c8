package io.github.spacecraftcatalog.archive;

import static io.github.spacecraftcatalog.archive.Archives.stored;
import static io.github.spacecraftcatalog.archive.Archives.zip;
import static io.github.spacecraftcatalog.archive.Archives.zipOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {

  private static final String DAMAGED =
      ": the zip archive is damaged or was cut off: save it again";
  private static final String CONTRADICTORY =
      "a.json: the zip archive contradicts itself here: pack the captures anew";

  @Test
  void everyFileIsHandedOutInTheOrderOfTheDirectory() throws IOException {
    Unpacked unpacked = Unpacked.of(zip("b.json", "{}", "a/", "", "a/Корабль.json", "[]"));

    assertThat(unpacked.entries).containsExactly("b.json = {}", "a/Корабль.json = []");
    assertThat(unpacked.reports).isEmpty();
  }

  @Test
  void sizesThatStandBehindTheDataAreKnownFromTheDirectory() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed, UTF_8)) {
      out.putNextEntry(new ZipEntry("a.json"));
      out.write("{}".getBytes(UTF_8));
      out.setComment("packed for a test");
    }

    assertThat(Unpacked.of(packed.toByteArray()).entries).containsExactly("a.json = {}");
  }

  @Test
  void anArchiveWithLargeFieldsIsRead() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipArchiveOutputStream(packed)) {
      out.setUseZip64(Zip64Mode.Always);
      out.putArchiveEntry(new ZipArchiveEntry("a.json"));
      out.write("{}".getBytes(UTF_8));
      out.closeArchiveEntry();
      out.putArchiveEntry(new ZipArchiveEntry("b.json"));
      out.write("[]".getBytes(UTF_8));
      out.closeArchiveEntry();
    }

    assertThat(Unpacked.of(packed.toByteArray()).entries)
        .containsExactly("a.json = {}", "b.json = []");
  }

  @Test
  void dataThatIsNotCompressedIsRead() throws IOException {
    byte[] content = "{}".getBytes(UTF_8);

    assertThat(Unpacked.of(zipOf(stored("a.json", content), content)).entries)
        .containsExactly("a.json = {}");
  }

  @Test
  void dataThatIsLargerThanTheBuffersIsRead() throws IOException {
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    String text = new String(noise, ISO_8859_1);

    assertThat(Unpacked.of(zip("a", text, "b", "b")).entries)
        .containsExactly("a = " + text, "b = b");
  }

  @Test
  void anEmptyArchiveHoldsNoCapture() throws IOException {
    Unpacked unpacked = Unpacked.of(zip());

    assertThat(unpacked.reports).containsExactly(": the archive holds no capture");
    assertThat(unpacked.rules).containsExactly(Rule.EMPTY_FILE);
  }

  @Test
  void anEncryptedEntryIsRefusedAndTheOthersAreRead() throws IOException {
    byte[] archive = zip("a.json", "{}", "b.json", "[]");
    archive[directory(archive) + 8] |= 1;

    Unpacked unpacked = Unpacked.of(archive);

    assertThat(unpacked.entries).containsExactly("b.json = []");
    assertThat(unpacked.reports)
        .containsExactly("a.json: is encrypted: pack the captures without a password");
    assertThat(unpacked.rules).containsExactly(Rule.ARCHIVE_ENTRY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 12, 14, 93, 95})
  void aMethodThatIsNotReadIsRefused(int method) throws IOException {
    byte[] archive = zip("a.json", "{}");
    archive[directory(archive) + 10] = (byte) method;

    assertThat(Unpacked.of(archive).reports)
        .containsExactly(
            "a.json: is packed with method "
                + method
                + ", which this program does not read: use deflate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0120777 | a.json: is a link: pack what it leads to",
        "0060600 | a.json: is a device: pack the captures only",
        "0010600 | a.json: is a device: pack the captures only",
        "0140600 | a.json: is a device: pack the captures only"
      })
  void whatIsNoPlainFileIsRefused(String mode, String report) throws IOException {
    var entry = new ZipArchiveEntry("a.json");
    entry.setUnixMode(Integer.parseInt(mode, 8));

    Unpacked unpacked = Unpacked.of(zipOf(entry, "b.json".getBytes(UTF_8)));

    assertThat(unpacked.entries).isEmpty();
    assertThat(unpacked.reports).containsExactly(report);
  }

  @Test
  void aPlainFileFromUnixIsRead() throws IOException {
    var entry = new ZipArchiveEntry("a.json");
    entry.setUnixMode(0100644);

    assertThat(Unpacked.of(zipOf(entry, "{}".getBytes(UTF_8))).entries)
        .containsExactly("a.json = {}");
  }

  @Test
  void aNameThatDiffersFromTheDirectoryIsAContradiction() throws IOException {
    byte[] archive = zip("a.json", "{}", "b.json", "[]");
    archive[30] = 'c';

    Unpacked unpacked = Unpacked.of(archive);

    assertThat(unpacked.entries).containsExactly("b.json = []");
    assertThat(unpacked.reports).containsExactly(CONTRADICTORY);
  }

  @Test
  void aMethodThatDiffersFromTheDirectoryIsAContradiction() throws IOException {
    byte[] archive = zip("a.json", "{}");
    archive[8] = 0;

    assertThat(Unpacked.of(archive).reports).containsExactly(CONTRADICTORY);
  }

  @Test
  void entriesThatShareTheirBytesAreAContradiction() throws IOException {
    byte[] inner = zip("a.json", "{}".repeat(100));
    byte[] content = Arrays.copyOf(inner, directory(inner));
    // Its content is a whole entry, which the directory is made to name as well.
    byte[] archive = zipOf(stored("b.json", content), content);
    int record = directory(archive);
    int end = archive.length - 22;
    var bomb = new ByteArrayOutputStream();
    bomb.write(archive, 0, end);
    byte[] second = Arrays.copyOfRange(inner, directory(inner), inner.length - 22);
    second[42] = (byte) (record - content.length);
    bomb.writeBytes(second);
    byte[] tail = Arrays.copyOfRange(archive, end, archive.length);
    tail[8] = 2;
    tail[10] = 2;
    tail[12] += (byte) second.length;
    bomb.writeBytes(tail);

    assertThat(Unpacked.of(bomb.toByteArray()).reports).contains(CONTRADICTORY);
  }

  @Test
  void twoEntriesOfOnePathAreAContradiction() throws IOException {
    Unpacked unpacked = Unpacked.of(zip("a.json", "{}", "./a.json", "[]"));

    assertThat(unpacked.entries).containsExactly("a.json = {}");
    assertThat(unpacked.reports)
        .containsExactly("a.json: is in the archive twice: pack the captures anew");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16 | its checksum is not that of the directory",
        "24 | its size is not that of the directory",
        "20 | it ends too early"
      })
  void dataThatIsNotWhatTheDirectorySaysIsDamaged(int field, String how) throws IOException {
    byte[] archive = zip("a.json", "{}", "b.json", "[]");
    archive[directory(archive) + field]--;

    Unpacked unpacked = Unpacked.of(archive);

    assertThat(unpacked.entries).containsExactly("b.json = []");
    assertThat(unpacked.reports)
        .containsExactly("a.json: the zip data is damaged (" + how + "), save it again");
    assertThat(unpacked.rules).containsExactly(Rule.COMPRESSION);
  }

  @Test
  void aDirectoryThatIsDamagedInTheMiddleDoesNotJustEndThere() throws IOException {
    byte[] archive = zip("a.json", "{}", "b.json", "[]");
    archive[directory(archive) + 46 + 6] = 'X';

    Unpacked unpacked = Unpacked.of(archive);

    assertThat(unpacked.entries).containsExactly("a.json = {}");
    assertThat(unpacked.reports).containsExactly(DAMAGED);
  }

  @Test
  void aDirectoryWithFewerEntriesThanItTellsIsDamaged() throws IOException {
    byte[] archive = zip("a.json", "{}");
    archive[archive.length - 22 + 8]++;
    archive[archive.length - 22 + 10]++;

    assertThat(Unpacked.of(archive).reports).containsExactly(DAMAGED);
  }

  @Test
  void aPartOfASplitArchiveIsNotRead() throws IOException {
    byte[] archive = zip("a.json", "{}");
    archive[archive.length - 22 + 4]++;

    assertThat(Unpacked.of(archive).reports).containsExactly(DAMAGED);
  }

  /** Where the directory of an archive without a comment starts. */
  private static int directory(byte[] archive) {
    int field = archive.length - 22 + 16;
    return (archive[field] & 0xff)
        | (archive[field + 1] & 0xff) << 8
        | (archive[field + 2] & 0xff) << 16;
  }
}

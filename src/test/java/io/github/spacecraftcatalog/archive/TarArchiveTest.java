package io.github.spacecraftcatalog.archive;

import static io.github.spacecraftcatalog.archive.Archives.gzip;
import static io.github.spacecraftcatalog.archive.Archives.tar;
import static io.github.spacecraftcatalog.archive.Archives.tarOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.commons.compress.archivers.tar.TarArchiveOutputStream.LONGFILE_GNU;
import static org.apache.commons.compress.archivers.tar.TarArchiveOutputStream.LONGFILE_POSIX;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TarArchiveTest {

  private static final String CUT_OFF =
      ": the tar archive ends too early: the file was cut off, save it again";
  private static final String DAMAGED =
      ": the tar archive is damaged: save it again, or pack it anew";

  @Test
  void everyFileIsHandedOutInItsOrder() throws IOException {
    Unpacked unpacked = Unpacked.of(tar("b.json", "{}", "a/", "", "a/a.json", "x".repeat(512)));

    assertThat(unpacked.entries).containsExactly("b.json = {}", "a/a.json = " + "x".repeat(512));
    assertThat(unpacked.reports).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {LONGFILE_POSIX, LONGFILE_GNU})
  void longNamesAreRead(int how) throws IOException {
    String path = "folder/".repeat(40) + "Прогресс.json";

    Unpacked unpacked = Unpacked.of(tar(how, path, "{}", "a.json", "[]"));

    assertThat(unpacked.entries).containsExactly(path + " = {}", "a.json = []");
  }

  @Test
  void theFoldersThatPosixKeepsApartArePutInFront() throws IOException {
    byte[] archive = tar("a.json", "{}");
    put(archive, 345, "some/folder");
    mendChecksum(archive);

    assertThat(Unpacked.of(archive).entries).containsExactly("some/folder/a.json = {}");
  }

  @Test
  void anArchiveOfOldUnixIsKnownByItsChecksum() throws IOException {
    byte[] archive = tar("a.json", "{}");
    Arrays.fill(archive, 156, 512, (byte) 0);
    mendChecksum(archive);

    assertThat(Unpacked.of(archive).entries).containsExactly("a.json = {}");
  }

  @Test
  void aSizeThatIsNotOctalIsReadAsBytes() throws IOException {
    byte[] archive = tar("a.json", "{}");
    Arrays.fill(archive, 124, 136, (byte) 0);
    archive[124] = (byte) 0x80;
    archive[135] = 2;
    mendChecksum(archive);

    assertThat(Unpacked.of(archive).entries).containsExactly("a.json = {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | a.json: is a link: pack what it leads to",
        "2 | a.json: is a link: pack what it leads to",
        "3 | a.json: is a device: pack the captures only",
        "4 | a.json: is a device: pack the captures only",
        "6 | a.json: is a device: pack the captures only",
        "S | a.json: is no plain file but something that only tar knows: pack it anew",
        "M | a.json: is no plain file but something that only tar knows: pack it anew"
      })
  void whatIsNoPlainFileIsRefused(char type, String report) throws IOException {
    var entry = new TarArchiveEntry("a.json", (byte) type);

    Unpacked unpacked = Unpacked.of(tarOf(entry, new byte[0]));

    assertThat(unpacked.entries).isEmpty();
    assertThat(unpacked.reports).containsExactly(report);
    assertThat(unpacked.rules).containsExactly(Rule.ARCHIVE_ENTRY);
  }

  @Test
  void theSizeOfALinkIsNoContent() throws IOException {
    byte[] archive = tar("a.json", "{}", "b.json", "[]");
    byte[] withoutContent = new byte[archive.length - 512];
    System.arraycopy(archive, 0, withoutContent, 0, 512);
    System.arraycopy(archive, 1024, withoutContent, 512, withoutContent.length - 512);
    withoutContent[156] = '2';
    mendChecksum(withoutContent);

    assertThat(Unpacked.of(withoutContent).entries).containsExactly("b.json = []");
  }

  @Test
  void aFileWithHolesIsRefused() throws IOException {
    assertThat(Unpacked.of(posix("30 GNU.sparse.realsize=100000\n", "{}")).reports)
        .containsExactly(
            "a.json: is no plain file but something that only tar knows: pack it anew");
  }

  @Test
  void propertiesReplaceNameAndSize() throws IOException {
    Unpacked unpacked = Unpacked.of(posix("16 path=b/c=\n.j\n10 size=1\n6 x=\0\n", "{}"));

    assertThat(unpacked.reports)
        .containsExactly(
            ": its entry \"b/c=\\u000a.j\" has control characters in its name: pack the captures"
                + " anew");
    assertThat(Unpacked.of(posix("15 path=b.json\n9 size=1\n", "{}")).entries)
        .containsExactly("b.json = {");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "path=b.json\n",
        "9999999999 a=b\n",
        "99 a=b\n",
        "6 a=b",
        "8 a=bc\n",
        "6 a-b\n",
        "0 a=b\n",
        "-6 a=b\n",
        "9 size=x\n",
        "28 size=1000000000000000000\n",
        "1 =\n",
        "\0"
      })
  void malformedPropertiesAreDamage(String records) throws IOException {
    Unpacked unpacked = Unpacked.of(posix(records, "{}"));

    assertThat(unpacked.entries).isEmpty();
    assertThat(unpacked.reports).containsExactly(DAMAGED);
  }

  @Test
  void whatIsTrueOfAllEntriesIsOfNoUse() throws IOException {
    byte[] archive = posix("18 comment=abcdef\n", "{}");
    archive[156] = 'g';
    mendChecksum(archive);

    assertThat(Unpacked.of(archive).entries).containsExactly("a.json = {}");
  }

  @Test
  void manyLongNamesInARowDoNotExhaustTheStack() throws IOException {
    byte[] header = Arrays.copyOf(tarOf(new TarArchiveEntry("n", (byte) 'L'), new byte[0]), 512);
    var archive = new ByteArrayOutputStream();
    for (int i = 0; i < 20_000; i++) {
      archive.writeBytes(header);
    }
    archive.writeBytes(tar("a.json", "{}"));

    Unpacked unpacked = Unpacked.of(archive.toByteArray());

    assertThat(unpacked.reports)
        .containsExactly(": its entry \"\" has no name: pack the captures anew");
  }

  @Test
  void propertiesHaveALimit() throws IOException {
    byte[] header = Arrays.copyOf(posix("6 a=b\n", ""), 512);
    put(header, 124, "77777777777\0");
    mendChecksum(header);

    Unpacked unpacked = Unpacked.of(header);

    assertThat(unpacked.reports)
        .containsExactly(
            ": describes an entry with more than 1 MiB, the limit of an entry's properties");
    assertThat(unpacked.rules).containsExactly(Rule.LIMIT);
  }

  @Test
  void anArchiveThatIsCutOffBetweenItsEntriesIsNotTakenForAWholeOne() throws IOException {
    byte[] archive = Arrays.copyOf(tar("a.json", "{}", "b.json", "[]"), 1024);

    Unpacked unpacked = Unpacked.of(archive);

    assertThat(unpacked.entries).containsExactly("a.json = {}");
    assertThat(unpacked.reports).containsExactly(CUT_OFF);
  }

  @Test
  void anEntryThatIsCutOffIsReportedOnce() throws IOException {
    byte[] archive = Arrays.copyOf(tar("a.json", "x".repeat(1000), "b.json", "[]"), 1000);

    assertThat(Unpacked.of(archive).reports).containsExactly("a.json" + CUT_OFF);
    assertThat(Unpacked.of(gzip(archive)).reports).containsExactly("a.json" + CUT_OFF);
  }

  @Test
  void oneBlockOfZerosIsAnEnd() throws IOException {
    assertThat(Unpacked.of(Arrays.copyOf(tar("a.json", "{}"), 1536)).reports).isEmpty();
  }

  @Test
  void whatFollowsTheEndIsLeftOutAndTold() throws IOException {
    byte[] two = join(tar("a.json", "{}"), tar("b.json", "[]"));

    assertThat(Unpacked.of(two).entries).containsExactly("a.json = {}");
    assertThat(Unpacked.of(two).reports)
        .containsExactly(": bytes after the end of the archive are left out");
    assertThat(Unpacked.of(two).rules).containsExactly(Rule.TRAILING_TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 130, 150, 200})
  void aDamagedHeaderIsFound(int at) throws IOException {
    byte[] archive = tar("a.json", "{}", "b.json", "[]");
    archive[1024 + at]++;

    Unpacked unpacked = Unpacked.of(archive);

    assertThat(unpacked.entries).containsExactly("a.json = {}");
    assertThat(unpacked.reports).containsExactly(DAMAGED);
  }

  @Test
  void aDamagedFirstHeaderIsToldByTheMagicWord() throws IOException {
    byte[] archive = tar("a.json", "{}");
    archive[0]++;

    assertThat(Unpacked.of(archive).reports).containsExactly(DAMAGED);
  }

  @Test
  void aTextWithTheMagicWordIsNoArchive() throws IOException {
    String text = "x".repeat(257) + "ustar" + "x".repeat(500);

    assertThat(Unpacked.of(text.getBytes(UTF_8)).entries).containsExactly(" = " + text);
  }

  /** An archive of a.json with these records in front. */
  private static byte[] posix(String records, String content) throws IOException {
    var header = new TarArchiveEntry("x", TarConstants.LF_PAX_EXTENDED_HEADER_LC);
    byte[] first = tarOf(header, records.getBytes(ISO_8859_1));
    return join(Arrays.copyOf(first, 1024), tar("a.json", content));
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static void put(byte[] archive, int at, String text) {
    System.arraycopy(text.getBytes(UTF_8), 0, archive, at, text.length());
  }

  private static void mendChecksum(byte[] archive) {
    put(archive, 148, "        ");
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += archive[i] & 0xff;
    }
    String octal = Integer.toOctalString(sum);
    put(archive, 148, "0".repeat(6 - octal.length()) + octal + "\0 ");
  }
}

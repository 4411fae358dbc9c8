package io.github.spacecraftcatalog.archive;

import static io.github.spacecraftcatalog.archive.Archives.gzip;
import static io.github.spacecraftcatalog.archive.Archives.stored;
import static io.github.spacecraftcatalog.archive.Archives.tar;
import static io.github.spacecraftcatalog.archive.Archives.tarOf;
import static io.github.spacecraftcatalog.archive.Archives.zip;
import static io.github.spacecraftcatalog.archive.Archives.zipOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackerTest {

  /** Small enough to be passed in a test. */
  private static final ArchiveLimits SMALL =
      new ArchiveLimits(1 << 20, 2 << 20, 3 << 20, 5, 100, 1 << 10);

  private static final Duration BOUNDED = Duration.ofSeconds(20);

  @Test
  void aFileThatIsNotPackedIsHandedOutAsItIs() throws IOException {
    assertThat(Unpacked.of("{}".getBytes(UTF_8)).entries).containsExactly(" = {}");
    assertThat(Unpacked.of(new byte[0]).entries).containsExactly(" = ");
  }

  @Test
  void aGzippedFileIsUnpacked() throws IOException {
    assertThat(Unpacked.of(gzip("{}")).entries).containsExactly(" = {}");
    assertThat(Unpacked.of(gzip("")).entries).containsExactly(" = ");
  }

  static List<byte[]> archives() throws IOException {
    byte[] packed = gzip("{}");
    String text = new String(packed, ISO_8859_1);
    assertThat(text.getBytes(ISO_8859_1)).isEqualTo(packed);
    byte[] tar = tarOf(new TarArchiveEntry("a.json.gz"), packed);
    return List.of(tar, gzip(tar), zipOf(stored("a.json.gz", packed), packed));
  }

  @ParameterizedTest
  @MethodSource("archives")
  void anEntryMayBeGzipped(byte[] archive) throws IOException {
    Unpacked unpacked = Unpacked.of(archive);

    assertThat(unpacked.entries).containsExactly("a.json.gz = {}");
    assertThat(unpacked.reports).isEmpty();
  }

  @Test
  void foldersHiddenFilesAndNotesAreLeftAlone() throws IOException {
    String[] files = {
      "a/", "", "a/.x", "", "__MACOSX/a", "", "README.md", "", "./a/b.json", "{}",
    };

    for (byte[] archive : List.of(zip(files), tar(files), gzip(tar(files)))) {
      Unpacked unpacked = Unpacked.of(archive);
      assertThat(unpacked.entries).containsExactly("a/b.json = {}");
      assertThat(unpacked.reports).isEmpty();
    }
  }

  @Test
  void anArchiveWithoutCapturesIsReported() throws IOException {
    assertThat(Unpacked.of(zip("README.md", "x")).reports)
        .containsExactly(": the archive holds no capture");
    assertThat(Unpacked.of(tar("README.md", "x")).reports)
        .containsExactly(": the archive holds no capture");
  }

  @Test
  void anArchiveInAnArchiveIsRefused() throws IOException {
    List<byte[]> inner =
        List.of(zip("b", "{}"), tar("b", "{}"), gzip(tar("b", "{}")), gzip(zip("b", "{}")));

    for (byte[] archive : inner) {
      for (byte[] outer :
          List.of(
              tarOf(new TarArchiveEntry("a.json"), archive),
              gzip(tarOf(new TarArchiveEntry("a.json"), archive)),
              zipOf(stored("a.json", archive), archive))) {
        Unpacked unpacked = Unpacked.of(outer);
        assertThat(unpacked.entries).isEmpty();
        assertThat(unpacked.reports)
            .containsExactly("a.json: is an archive in an archive: unpack the outer one once");
        assertThat(unpacked.rules).containsExactly(Rule.ARCHIVE_ENTRY);
      }
    }
  }

  @Test
  void whatIsPackedTwiceIsRefused() throws IOException {
    String sentence = "is packed twice: unpack it once";
    byte[] twice = gzip(gzip("{}"));

    assertThat(Unpacked.of(twice).reports).containsExactly(": " + sentence);
    assertThat(Unpacked.of(gzip(zip("a", "{}"))).reports).containsExactly(": " + sentence);
    assertThat(Unpacked.of(zipOf(stored("a.json", twice), twice)).reports)
        .containsExactly("a.json: " + sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BZh91AY",
        "\u00fd7zXZ\0",
        "(\u00b5/\u00fd",
        "7z\u00bc\u00af'\u001c",
        "Rar!\u001a\7\0"
      })
  void otherPackingsAreToldByName(String start) throws IOException {
    byte[] file = (start + "...").getBytes(ISO_8859_1);
    String sentence =
        "is packed in a way that this program does not read: use .zip, .tar.gz or .gz";

    assertThat(Unpacked.of(file).reports).containsExactly(": " + sentence);
    assertThat(Unpacked.of(zipOf(stored("a.json", file), file)).reports)
        .containsExactly("a.json: " + sentence);
  }

  @Test
  void aNameThatIsATrapIsShownAndItsEntryRefused() throws IOException {
    String[] files = {"../a.json", "{}", "b.json", "[]"};

    for (byte[] archive : List.of(zip(files), tar(files))) {
      Unpacked unpacked = Unpacked.of(archive);
      assertThat(unpacked.entries).containsExactly("b.json = []");
      assertThat(unpacked.reports)
          .containsExactly(
              ": its entry \"../a.json\" has a path that leads out of the archive: pack the"
                  + " captures anew");
      assertThat(unpacked.rules).containsExactly(Rule.ARCHIVE_ENTRY);
    }
  }

  @Test
  void aFileHasALimit() throws IOException {
    byte[] largest = new byte[1 << 20];

    assertThat(Unpacked.of(largest, SMALL).reports).isEmpty();
    assertThat(Unpacked.of(new byte[largest.length + 1], SMALL).reports)
        .containsExactly(": is larger than 1 MiB, the limit of one file");
  }

  @Test
  void aCaptureHasALimit() throws IOException {
    byte[] largest = new byte[2 << 20];
    byte[] tooLarge = new byte[largest.length + 1];
    String sentence = "unpacks to more than 2 MiB, the limit of one capture";

    assertThat(Unpacked.of(gzip(largest), SMALL).entries).hasSize(1);
    assertThat(Unpacked.of(gzip(tooLarge), SMALL).reports).containsExactly(": " + sentence);
    assertThat(Unpacked.of(gzip(tooLarge), SMALL).rules).containsExactly(Rule.LIMIT);
    String text = new String(tooLarge, UTF_8);
    assertThat(Unpacked.of(zip("a", text), SMALL).reports).containsExactly("a: " + sentence);
    assertThat(Unpacked.of(gzip(tar("a", text)), SMALL).reports).containsExactly("a: " + sentence);
    byte[] packed = gzip(tooLarge);
    assertThat(Unpacked.of(zipOf(stored("a", packed), packed), SMALL).reports)
        .containsExactly("a: " + sentence);
  }

  @Test
  void whatFollowsACaptureThatIsTooLargeIsRead() throws IOException {
    String text = "x".repeat((2 << 20) + 1);
    String[] files = {"a", text, "b", "{}"};

    assertThat(Unpacked.of(zip(files), SMALL).entries).containsExactly("b = {}");
    assertThat(Unpacked.of(gzip(tar(files)), SMALL).entries).containsExactly("b = {}");
  }

  @Test
  void anArchiveHasALimit() throws IOException {
    String text = "x".repeat(2 << 20);
    String[] files = {"a", text, "b", text, "c", "{}"};

    for (byte[] archive : List.of(zip(files), gzip(tar(files)))) {
      Unpacked unpacked = Unpacked.of(archive, SMALL);
      assertThat(unpacked.entries).containsExactly("a = " + text);
      assertThat(unpacked.reports)
          .containsExactly(
              "b: the archive unpacks to more than 3 MiB, the limit of one archive: it is read no"
                  + " further");
      assertThat(unpacked.rules).containsExactly(Rule.LIMIT);
    }
  }

  @Test
  void gzippedEntriesCountAsWhatTheyUnpackTo() throws IOException {
    byte[] packed = gzip(new byte[2 << 20]);
    String text = new String(packed, ISO_8859_1);
    var tar = new ArrayList<String>();
    for (String name : List.of("a", "b")) {
      tar.add(name);
      tar.add(text);
    }

    byte[] archive = latin1Tar(tar.toArray(new String[0]));

    assertThat(Unpacked.of(archive, SMALL).reports)
        .containsExactly(
            "b: the archive unpacks to more than 3 MiB, the limit of one archive: it is read no"
                + " further");
  }

  @Test
  void anEntryThatIsPassedOverCountsAsWell() throws IOException {
    String text = "x".repeat(4 << 20);

    assertThat(Unpacked.of(gzip(tar(".hidden", text, "b", "{}")), SMALL).reports)
        .containsExactly(
            ": the archive unpacks to more than 3 MiB, the limit of one archive: it is read no"
                + " further");
  }

  @Test
  void entriesHaveALimit() throws IOException {
    String[] five = {"a", "1", "b", "2", "c", "3", "d/", "", "e.md", "5"};
    String[] six = Arrays.copyOf(five, 12);
    six[10] = ".f";
    six[11] = "6";

    for (byte[] archive : List.of(zip(five), tar(five), gzip(tar(five)))) {
      assertThat(Unpacked.of(archive, SMALL).reports).isEmpty();
    }
    for (byte[] archive : List.of(zip(six), tar(six), gzip(tar(six)))) {
      Unpacked unpacked = Unpacked.of(archive, SMALL);
      assertThat(unpacked.reports)
          .containsExactly(": has more than 5 entries, the limit of one archive");
      assertThat(unpacked.rules).containsExactly(Rule.LIMIT);
    }
  }

  @Test
  void aBombStopsAtTheLimit() {
    Assertions.assertTimeoutPreemptively(
        BOUNDED,
        () -> {
          var zeros = new Zeros();
          byte[] bomb = gzip(new byte[(1 << 28) + 1]);
          assertThat(bomb.length).isLessThan(1 << 19);
          try (var channel = new SeekableInMemoryByteChannel(bomb)) {
            Unpacker.unpack(channel, zeros);
          }
          assertThat(zeros.count).isBetween((1L << 28) - (1 << 12), 1L << 28);
          assertThat(zeros.reports)
              .containsExactly("unpacks to more than 256 MiB, the limit of one capture");
        });
  }

  @Test
  void aHugeNumberOfEmptyEntriesStopsAtTheLimit() {
    Assertions.assertTimeoutPreemptively(
        BOUNDED,
        () -> {
          String[] files = new String[200_000];
          for (int i = 0; i < files.length; i += 2) {
            files[i] = "f" + i + "/";
            files[i + 1] = "";
          }
          for (byte[] archive : List.of(zip(files), gzip(tar(files)))) {
            assertThat(Unpacked.of(archive).reports)
                .containsExactly(": has more than 10000 entries, the limit of one archive");
          }
        });
  }

  @Test
  void whatFollowsGzipDataIsLeftOutAndTold() throws IOException {
    byte[] packed = gzip("{}");
    byte[] more = Arrays.copyOf(packed, packed.length + 1);
    more[packed.length] = 'x';
    String sentence = "bytes after the end of the gzip data are left out";

    assertThat(Unpacked.of(more).entries).containsExactly(" = {}");
    assertThat(Unpacked.of(more).reports).containsExactly(": " + sentence);
    assertThat(Unpacked.of(more).rules).containsExactly(Rule.TRAILING_TEXT);
    assertThat(Unpacked.of(zipOf(stored("a.gz", more), more)).reports)
        .containsExactly("a.gz: " + sentence);
  }

  @Test
  void aReaderMayStopEarlyAndCloseWhatItGot() throws IOException {
    String[] files = {"a", "x".repeat(100_000), "b", "y".repeat(100_000)};

    for (byte[] archive : List.of(zip(files), tar(files), gzip(tar(files)))) {
      var starts = new ArrayList<String>();
      try (var channel = new SeekableInMemoryByteChannel(archive)) {
        Unpacker.unpack(
            channel,
            new EntryHandler() {
              @Override
              public void entry(String path, InputStream bytes) throws IOException {
                starts.add(path + (char) bytes.read());
                bytes.close();
              }

              @Override
              public void report(String path, Rule rule, String sentence) {
                starts.add(sentence);
              }
            });
      }
      assertThat(starts).containsExactly("ax", "by");
    }
  }

  @Test
  void aReaderMayReportDamageItself() throws IOException {
    byte[] archive = Arrays.copyOf(tar("a.json", "x".repeat(9000)), 9000);
    var reports = new ArrayList<String>();
    try (var channel = new SeekableInMemoryByteChannel(archive)) {
      Unpacker.unpack(
          channel,
          new EntryHandler() {
            @Override
            public void entry(String path, InputStream bytes) throws IOException {
              try {
                bytes.readAllBytes();
              } catch (DamagedException e) {
                reports.add("itself: " + e.sentence());
              }
            }

            @Override
            public void report(String path, Rule rule, String sentence) {
              reports.add(sentence);
            }
          });
    }

    assertThat(reports)
        .containsExactly(
            "itself: the tar archive ends too early: the file was cut off, save it again");
  }

  @Test
  void aDiskThatFailsIsNoDamage() throws IOException {
    for (byte[] file : List.of(gzip("{}"), tar("a", "{}"), zip("a", "{}"), new byte[10])) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> Unpacker.unpack(new BadDisk(file), new Unpacked()))
          .withMessage("bad sector");
    }
  }

  private static byte[] latin1Tar(String... files) throws IOException {
    byte[] packed = new byte[0];
    for (int i = 0; i < files.length; i += 2) {
      byte[] content = files[i + 1].getBytes(ISO_8859_1);
      byte[] one = tarOf(new TarArchiveEntry(files[i]), content);
      int length = 512 + (content.length + 511) / 512 * 512;
      byte[] both = Arrays.copyOf(packed, packed.length + one.length);
      System.arraycopy(one, 0, both, packed.length, one.length);
      packed = i + 2 < files.length ? Arrays.copyOf(both, packed.length + length) : both;
    }
    return packed;
  }

  /** Counts, and keeps nothing. */
  private static final class Zeros implements EntryHandler {

    private final List<String> reports = new ArrayList<>();
    private long count;

    @Override
    public void entry(String path, InputStream bytes) throws IOException {
      byte[] block = new byte[1 << 12];
      for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
        count += read;
      }
    }

    @Override
    public void report(String path, Rule rule, String sentence) {
      reports.add(sentence);
    }
  }

  private static final class BadDisk implements SeekableByteChannel {

    private final SeekableInMemoryByteChannel bytes;

    BadDisk(byte[] bytes) {
      this.bytes = new SeekableInMemoryByteChannel(bytes);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      throw new IOException("bad sector");
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return bytes.write(source);
    }

    @Override
    public long position() {
      return bytes.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      bytes.position(position);
      return this;
    }

    @Override
    public long size() {
      return bytes.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      return bytes.truncate(size);
    }

    @Override
    public boolean isOpen() {
      return bytes.isOpen();
    }

    @Override
    public void close() {
      bytes.close();
    }
  }
}

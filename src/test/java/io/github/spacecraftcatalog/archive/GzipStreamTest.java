package io.github.spacecraftcatalog.archive;

import static io.github.spacecraftcatalog.archive.Archives.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipStreamTest {

  private static final String CUT_OFF =
      "the gzip data ends too early: the file was cut off, save it again";

  @Test
  void whatIsLargerThanTheBuffersIsUnpacked() throws IOException {
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);

    assertThat(unpack(gzip(noise))).isEqualTo(noise);
    assertThat(unpack(gzip(new byte[3_000_000]))).isEqualTo(new byte[3_000_000]);
    assertThat(unpack(gzip(""))).isEmpty();
  }

  @Test
  void severalMembersFollowOneAnother() throws IOException {
    byte[] members = join(gzip("a"), gzip(""), gzip("b"), gzip("c"));

    assertThat(unpack(members)).asString(UTF_8).isEqualTo("abc");
    assertThat(unpack(bytesThatComeOneByOne(members))).asString(UTF_8).isEqualTo("abc");
  }

  @Test
  void aSecondMemberThatIsCutOffIsNotTakenForNothing() throws IOException {
    byte[] first = gzip("{\"a\": 1}");
    byte[] both = join(first, gzip("{\"b\": 2}"));

    for (int length = 0; length < both.length; length++) {
      byte[] cut = Arrays.copyOf(both, length);
      if (length != first.length) {
        assertFault(cut, CUT_OFF);
      }
    }
  }

  @Test
  void zerosThatFillABlockAreNoFault() throws IOException {
    assertThat(unpack(join(gzip("a"), new byte[1000]))).asString(UTF_8).isEqualTo("a");
    assertThat(unpack(join(gzip("a"), new byte[1000], gzip("b")))).asString(UTF_8).isEqualTo("ab");
  }

  @Test
  void whatFollowsTheDataIsLeftOutAndTold() throws IOException {
    var gzip = new GzipStream(new ByteArrayInputStream(join(gzip("a"), "more".getBytes(UTF_8))));

    assertThat(gzip.readAllBytes()).asString(UTF_8).isEqualTo("a");
    assertThat(gzip.hasTrailingBytes()).isTrue();
  }

  @Test
  void allThatAHeaderMayHoldIsSkipped() throws IOException {
    var header = new ByteArrayOutputStream();
    header.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 0, 3});
    header.writeBytes(new byte[] {3, 0, 7, 7, 7});
    header.writeBytes("name\0note\0".getBytes(UTF_8));
    var checksum = new CRC32();
    checksum.update(header.toByteArray());
    header.write((int) checksum.getValue());
    header.write((int) checksum.getValue() >> 8);
    byte[] data = Arrays.copyOfRange(gzip("a"), 10, gzip("a").length);
    byte[] whole = join(header.toByteArray(), data);

    assertThat(unpack(whole)).asString(UTF_8).isEqualTo("a");
    for (int length = 0; length < whole.length; length++) {
      assertFault(Arrays.copyOf(whole, length), CUT_OFF);
    }
    whole[5]++;
    assertFault(whole, "the gzip data is damaged (Corrupt GZIP header), save it again");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8})
  void aWrongChecksumOrSizeIsDamage(int fromTheEnd) throws IOException {
    byte[] packed = gzip("{\"a\": 1}");
    packed[packed.length - fromTheEnd]++;

    assertFault(packed, "the gzip data is damaged (Corrupt GZIP trailer), save it again");
  }

  @Test
  void aMethodOrFlagThatNobodyKnowsIsDamage() throws IOException {
    byte[] method = gzip("a");
    method[2] = 7;
    byte[] flag = gzip("a");
    flag[3] = (byte) 0x80;

    assertFault(method, "the gzip data is damaged (Unsupported compression method), save it again");
    assertFault(flag, "the gzip data is damaged (Unknown flags), save it again");
  }

  private static void assertFault(byte[] packed, String sentence) {
    assertThatExceptionOfType(DamagedException.class)
        .isThrownBy(() -> unpack(packed))
        .extracting(e -> e.sentence())
        .isEqualTo(sentence);
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    return unpack(new ByteArrayInputStream(packed));
  }

  private static byte[] unpack(InputStream packed) throws IOException {
    try (var gzip = new GzipStream(packed)) {
      return gzip.readAllBytes();
    }
  }

  private static InputStream bytesThatComeOneByOne(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(1, length));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }

  private static byte[] join(byte[]... parts) {
    var joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}

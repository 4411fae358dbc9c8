package io.github.spacecraftcatalog.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

  private static final int LIMIT = 3 << 20;

  @Test
  void bytesThatAreNotZippedStayAsTheyAre() throws CaptureException {
    byte[] plain = "{}".getBytes(UTF_8);

    assertThat(Gzip.unpack(plain, 0)).isSameAs(plain);
  }

  @Test
  void zippedBytesAreUnpackedUpToTheLimit() throws Exception {
    byte[] full = new byte[LIMIT];

    assertThat(Gzip.unpack(zip(full), LIMIT)).isEqualTo(full);
  }

  @Test
  void whatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
    byte[] bomb = zip(new byte[LIMIT + 1]);

    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> Gzip.unpack(bomb, LIMIT))
        .extracting(CaptureException::sentence)
        .isEqualTo("unpacks to more than 3 MiB");
  }

  @Test
  void severalMembersFollowOneAnother() throws Exception {
    var members = new ByteArrayOutputStream();
    members.write(zip("a".getBytes(UTF_8)));
    members.write(zip("b".getBytes(UTF_8)));

    assertThat(Gzip.unpack(members.toByteArray())).asString(UTF_8).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 9, 10, 15})
  void aCutOffFileSaysSo(int length) throws IOException {
    byte[] cut = Arrays.copyOf(zip("{\"a\": 1}".getBytes(UTF_8)), length);

    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> Gzip.unpack(cut))
        .extracting(CaptureException::sentence)
        .isEqualTo("the gzip data ends too early: the file was cut off, save it again");
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}

package io.github.spacecraftcatalog.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingReaderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void textIsTheSameInPiecesOfEachLength(int length) throws IOException {
    String text = "a\uFFFF🚀\uFFFE\uFFFFé🚀🚀\0\uFFFF";

    assertThat(inPieces(text, length)).isEqualTo(text);
  }

  private static String inPieces(String text, int length) throws IOException {
    var read = new StringBuilder();
    char[] piece = new char[length];
    try (Reader reader = new DecodingReader(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
        read.append(piece, 0, count);
      }
    }
    return read.toString();
  }
}

package io.github.spacecraftcatalog.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * A body that is written piece by piece.
 *
 * @param content writes it
 */
record StreamedBody(Content content) implements Body {

  @Override
  public byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    return bytes.toByteArray();
  }
}

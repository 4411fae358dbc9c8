package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What a file will hold, made when it is asked for. Different bodies are asked by several threads
 * at the same time.
 */
@FunctionalInterface
public interface Body {

  /**
   * The bytes of the file; the caller owns them.
   *
   * @throws IOException when something that it is made from cannot be read
   */
  byte[] bytes() throws IOException;

  /** A body that may not fit into memory, and is written piece by piece. */
  static Body streamed(Content content) {
    return new StreamedBody(content);
  }

  /** What a large file will hold. */
  @FunctionalInterface
  interface Content {

    /**
     * Writes all of it, as little at a time as it likes; does not close.
     *
     * @throws IOException when it cannot be written, or something that it is made from not be read
     */
    void writeTo(OutputStream out) throws IOException;
  }
}

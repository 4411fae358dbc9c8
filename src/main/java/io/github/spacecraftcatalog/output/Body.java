package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

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

  /**
   * The same body, which tells how long it took each time that it was made. Of a streamed one the
   * time is also that of writing it.
   *
   * @param clock any clock that counts nanoseconds
   */
  static Body measured(Body body, LongSupplier clock, Meter meter) {
    return MeasuredBody.of(body, clock, meter);
  }

  /** Is told when a body has been made; by several threads at the same time. */
  @FunctionalInterface
  interface Meter {

    /** A body took so many nanoseconds, and has so many bytes. */
    void made(long nanoseconds, long bytes);
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

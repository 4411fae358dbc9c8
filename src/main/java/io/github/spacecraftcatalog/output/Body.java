package io.github.spacecraftcatalog.output;

import java.io.IOException;

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
}

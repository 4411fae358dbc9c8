package io.github.spacecraftcatalog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with an expected text. {@code -Dgolden=update} rewrites it instead of comparing.
 *
 * @param file where it is
 */
record GoldenFile(Path file) {

  void compare(String actual) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, actual);
      return;
    }
    assertThat(actual)
        .as("%s (-Dgolden=update rewrites it)", file)
        .isEqualTo(Files.readString(file));
  }
}

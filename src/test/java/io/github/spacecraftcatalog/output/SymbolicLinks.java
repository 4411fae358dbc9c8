package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether tests can make symbolic links: Windows allows it to few users only. */
final class SymbolicLinks {

  private SymbolicLinks() {}

  static boolean areSupported(Path folder) throws IOException {
    Path link = folder.resolve("link to try");
    try {
      Files.createSymbolicLink(link, folder);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
    Files.delete(link);
    return true;
  }
}

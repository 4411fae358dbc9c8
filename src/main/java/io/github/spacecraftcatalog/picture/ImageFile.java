package io.github.spacecraftcatalog.picture;

import java.nio.file.Path;

/**
 * A file in the folder of pictures.
 *
 * @param file where it is
 * @param relative its path within the folder, with {@code /}
 * @param display its name in diagnostics
 */
record ImageFile(Path file, String relative, String display) {

  /** Its name without the folders that it is in. */
  String name() {
    return relative.substring(relative.lastIndexOf('/') + 1);
  }
}

package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder to publish to, after it has been found fit.
 *
 * @param shown the folder as its user named it, for messages
 * @param parent the real path of the folder that holds it, which need not exist yet
 * @param name its own name
 */
record Target(Path shown, Path parent, String name) {

  /** Its real path: no part of it that exists is a symbolic link. */
  Path folder() {
    return parent.resolve(name);
  }

  /** A folder beside it, and so on the same file system. Hidden: it is nobody's business. */
  Path staging() {
    return parent.resolve("." + name + ".catalog-new");
  }

  /** A file beside it. Not inside it, because Windows moves no folder that holds an open file. */
  Path lock() {
    return parent.resolve("." + name + ".catalog-lock");
  }

  /** Whether nothing is there yet, or a folder that holds nothing at all. */
  boolean isVacant() throws IOException {
    return Files.notExists(folder()) || Folders.entriesOf(folder()).isEmpty();
  }

  /** The refusal of this target: why, and what to do. */
  TargetRefusedException refusal(String why) {
    return new TargetRefusedException(shown, why);
  }
}

package io.github.spacecraftcatalog.output;

import java.util.Set;

/** Files that operating systems put into any folder that is looked at. They belong to nobody. */
final class SystemFiles {

  private static final Set<String> NAMES = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private SystemFiles() {}

  /** Whether a file of this name, with or without folders before it, is one of them. */
  static boolean isOne(String name) {
    return NAMES.contains(name.substring(name.lastIndexOf('/') + 1));
  }
}

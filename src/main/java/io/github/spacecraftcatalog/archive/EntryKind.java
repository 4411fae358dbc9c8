package io.github.spacecraftcatalog.archive;

import java.util.Optional;

/**
 * What an entry of an archive is.
 *
 * @param isFolder whether it holds nothing but other entries
 * @param refusal why its content is not read; empty when it is
 */
record EntryKind(boolean isFolder, Optional<String> refusal) {

  static final EntryKind FILE = new EntryKind(false, Optional.empty());
  static final EntryKind FOLDER = new EntryKind(true, Optional.empty());
  static final EntryKind LINK = refused("is a link: pack what it leads to");
  static final EntryKind DEVICE = refused("is a device: pack the captures only");

  static EntryKind refused(String sentence) {
    return new EntryKind(false, Optional.of(sentence));
  }
}

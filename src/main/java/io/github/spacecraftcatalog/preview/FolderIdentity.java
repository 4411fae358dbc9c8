package io.github.spacecraftcatalog.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells a folder from another one that takes its place.
 *
 * @param file the file system's own key for it, or its real path
 * @param born when it was made, as far as that is known
 */
record FolderIdentity(Object file, Optional<FileTime> born) {

  /** The folder at this path; empty when there is none, or it cannot be told. */
  static Optional<FolderIdentity> of(Path folder) {
    try {
      Path real = folder.toRealPath();
      var attributes = Files.readAttributes(real, BasicFileAttributes.class);
      Object key = attributes.fileKey();
      return attributes.isDirectory()
          ? Optional.of(new FolderIdentity(key == null ? real : key, born(attributes)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Where the time of birth is not known, Java gives that of the last change instead. */
  private static Optional<FileTime> born(BasicFileAttributes attributes) {
    return Optional.of(attributes.creationTime())
        .filter(time -> !time.equals(attributes.lastModifiedTime()));
  }

  /** Whether this can be the same folder: the key of one that was deleted is given out again. */
  boolean canBe(FolderIdentity other) {
    return file.equals(other.file)
        && (born.isEmpty() || other.born.isEmpty() || born.equals(other.born));
  }
}

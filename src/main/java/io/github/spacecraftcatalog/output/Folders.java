package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes folders, once each, and takes empty ones away. Making is safe for several threads. */
final class Folders {

  private final Disk disk;
  private final Set<Path> known = ConcurrentHashMap.newKeySet();

  /**
   * Starts from what exists.
   *
   * @param existing folders that need not be made; one of them is above every other that is asked
   */
  Folders(Disk disk, Collection<Path> existing) {
    this.disk = disk;
    known.addAll(existing);
  }

  /** Makes a folder, and those above it, unless they exist. */
  void ensure(Path folder) throws IOException {
    if (known.contains(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      ensure(parent);
    }
    try {
      disk.createFolder(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
    known.add(folder);
  }

  /** Takes a folder away when it is one and holds at most what the operating system put there. */
  void removeIfEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      disk.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      List<Path> entries = entriesOf(folder);
      if (!entries.stream().allMatch(Folders::isSystemFile)) {
        return;
      }
      for (Path entry : entries) {
        disk.delete(entry);
      }
      disk.delete(folder);
    }
    known.remove(folder);
  }

  /** What a folder holds, in no particular order. */
  static List<Path> entriesOf(Path folder) throws IOException {
    var entries = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    return entries;
  }

  private static boolean isSystemFile(Path path) {
    return SystemFiles.isOne(String.valueOf(path.getFileName()))
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}

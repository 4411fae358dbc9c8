package io.github.spacecraftcatalog.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a folder holds, by names as they are spelled on the disk. Links are not followed.
 *
 * @param files sizes of ordinary files in bytes
 * @param folders folders inside it
 * @param others what is neither, such as links
 */
record TargetScan(SortedMap<String, Long> files, SortedSet<String> folders, List<String> others) {

  /** Looks through a folder. */
  static TargetScan of(Path folder) throws IOException {
    var files = new TreeMap<String, Long>();
    var folders = new TreeSet<String>();
    var others = new TreeSet<String>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (path.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            // A junction of Windows is a folder and something else.
            if (attributes.isOther()) {
              others.add(nameOf(path));
              return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(nameOf(path));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.put(nameOf(path), attributes.size());
            } else {
              others.add(nameOf(path));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure)
              throws IOException {
            // A publish can read what it wrote.
            if (failure instanceof AccessDeniedException && !path.equals(folder)) {
              others.add(nameOf(path));
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }

          private String nameOf(Path path) {
            return folder.relativize(path).toString().replace(File.separatorChar, '/');
          }
        });
    return new TargetScan(
        Collections.unmodifiableSortedMap(files),
        Collections.unmodifiableSortedSet(folders),
        List.copyOf(others));
  }

  /** What no publish wrote, in order. */
  List<String> foreignTo(Manifest manifest) {
    Stream<String> unknown =
        files.keySet().stream()
            .filter(name -> !manifest.names().contains(name))
            .filter(name -> !name.equals(Manifest.NAME))
            .filter(name -> !SystemFiles.isOne(name));
    return Stream.concat(unknown, others.stream()).sorted().toList();
  }
}

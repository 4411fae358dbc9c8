package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The file operations that change something. All of publishing goes through them, so that a test
 * can stop after each one and look at what a killed run leaves.
 */
interface Disk {

  /** Makes one folder; it may not exist yet. */
  void createFolder(Path folder) throws IOException;

  /** Makes a file; nothing may exist in its place yet, so that no link is ever written through. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Makes a file as above, piece by piece. */
  void write(Path file, Body.Content content) throws IOException;

  /** Moves a file or folder in one step; a file in its place is replaced. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file, a link or an empty folder. */
  void delete(Path path) throws IOException;
}

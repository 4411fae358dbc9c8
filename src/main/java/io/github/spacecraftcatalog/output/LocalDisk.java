package io.github.spacecraftcatalog.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file system as it is. */
final class LocalDisk implements Disk {

  private static final int BUFFER = 1 << 16;

  /** Most files are smaller; what is written at once lies once more in a buffer of its thread. */
  private static final int PIECE = 1 << 18;

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    // Not Files.write, which writes eight kilobytes at a time.
    try (OutputStream out = create(file)) {
      for (int from = 0; from < bytes.length; from += PIECE) {
        out.write(bytes, from, Math.min(PIECE, bytes.length - from));
      }
    }
  }

  @Override
  public void write(Path file, Body.Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(create(file), BUFFER)) {
      content.writeTo(out);
    }
  }

  private static OutputStream create(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(path);
  }
}

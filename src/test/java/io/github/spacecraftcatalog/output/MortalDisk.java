package io.github.spacecraftcatalog.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A disk that carries out a number of operations and then none any more, as for a process that is
 * killed: nothing can be tidied up either. A write that is cut off leaves half of its bytes.
 */
final class MortalDisk implements Disk {

  /** The end of the process. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Disk disk = new LocalDisk();
  private int left;
  private boolean dead;

  MortalDisk(int operations) {
    left = operations;
  }

  @Override
  public synchronized void createFolder(Path folder) throws IOException {
    live();
    disk.createFolder(folder);
  }

  @Override
  public synchronized void write(Path file, byte[] bytes) throws IOException {
    if (left == 0 && !dead) {
      disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    live();
    disk.write(file, bytes);
  }

  @Override
  public synchronized void write(Path file, Body.Content content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    write(file, bytes.toByteArray());
  }

  @Override
  public synchronized void move(Path from, Path to) throws IOException {
    live();
    disk.move(from, to);
  }

  @Override
  public synchronized void delete(Path path) throws IOException {
    live();
    disk.delete(path);
  }

  private void live() {
    if (dead || left == 0) {
      dead = true;
      throw new Killed();
    }
    left--;
  }
}

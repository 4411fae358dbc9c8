package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to publish to a target, held by one publish at a time. The operating system ends it
 * with the process, so the file that a killed run leaves blocks nobody.
 */
final class TargetLock implements AutoCloseable {

  /**
   * The lock files of this process. Closing any channel of a file gives up the locks that the whole
   * process has on it (POSIX), so a second publish may not even open the file.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Target target;
  private final Disk disk;
  private final FileChannel channel;

  private TargetLock(Target target, Disk disk, FileChannel channel) {
    this.target = target;
    this.disk = disk;
    this.channel = channel;
  }

  /**
   * Takes the lock without waiting.
   *
   * @throws TargetRefusedException when another publish to this target is running
   */
  static TargetLock take(Target target, Disk disk) throws IOException, TargetRefusedException {
    if (!HELD_HERE.add(target.lock())) {
      throw busy(target);
    }
    boolean taken = false;
    try {
      var lock = new TargetLock(target, disk, lockedChannel(target));
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        HELD_HERE.remove(target.lock());
      }
    }
  }

  /** The target that nobody else publishes to now. */
  Target target() {
    return target;
  }

  /** The file goes while it is still locked, so that nobody's fresh lock file is deleted. */
  @Override
  public void close() throws IOException {
    try (channel) {
      disk.delete(target.lock());
    } finally {
      HELD_HERE.remove(target.lock());
    }
  }

  private static FileChannel lockedChannel(Target target)
      throws IOException, TargetRefusedException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              target.lock(),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      if (!isLocked(channel)) {
        channel.close();
        throw busy(target);
      }
      if (Files.exists(target.lock())) {
        return channel;
      }
      // Its last owner deleted the file after it was opened here: a lock on it keeps nobody out.
      channel.close();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static TargetRefusedException busy(Target target) {
    return target.refusal("another build is writing to it; wait until it is done");
  }
}

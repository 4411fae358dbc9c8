package io.github.spacecraftcatalog.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.slf4j.helpers.NOPLogger;

/** Watches a folder with all in it, whenever it is there. */
final class FolderWatch implements AutoCloseable {

  /**
   * A folder that is being watched.
   *
   * @param end is done when it is watched no more
   */
  private record Watched(
      FolderIdentity folder, DirectoryWatcher watcher, CompletableFuture<Void> end) {}

  private final Path root;
  private final BiConsumer<Path, Boolean> onChange;
  private Optional<Watched> watched = Optional.empty();
  private volatile boolean incomplete;

  /**
   * @param onChange is told a path, and whether anything below it may have changed
   */
  FolderWatch(Path root, BiConsumer<Path, Boolean> onChange) {
    this.root = root;
    this.onChange = onChange;
  }

  Path root() {
    return root;
  }

  /** Whether a folder was there when last looked for. */
  synchronized boolean isWatching() {
    return watched.isPresent();
  }

  /**
   * Looks whether the folder is there, and begins or ceases to watch it.
   *
   * @return whether something may have changed unseen: it has come, gone, or become another one
   */
  synchronized boolean look() throws IOException {
    Optional<FolderIdentity> found = FolderIdentity.of(root);
    if (found.isPresent() ? isFollowed(found.get()) : watched.isEmpty()) {
      return false;
    }
    close();
    if (found.isPresent()) {
      watch(found.get());
    }
    return true;
  }

  private boolean isFollowed(FolderIdentity found) {
    return !incomplete
        && watched
            .filter(known -> known.folder().canBe(found) && !known.end().isDone())
            .isPresent();
  }

  private void watch(FolderIdentity folder) throws IOException {
    incomplete = false;
    Path real = root.toRealPath();
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(real)
            .listener(event -> tell(real, event))
            // What was saved is read in any case; hashing would read all captures twice.
            .fileHashing(false)
            .fileTreeVisitor(new SourceVisitor())
            .logger(NOPLogger.NOP_LOGGER)
            .build();
    CompletableFuture<Void> end = watcher.watchAsync(DaemonThreads.each("watch " + root));
    watched = Optional.of(new Watched(folder, watcher, end));
    if (end.isCompletedExceptionally()) {
      close();
      failed(end);
    }
  }

  private void failed(CompletableFuture<Void> end) throws IOException {
    try {
      end.join();
    } catch (CompletionException e) {
      throw new IOException("cannot watch " + root + ": " + e.getCause(), e);
    }
  }

  private void tell(Path real, DirectoryChangeEvent event) {
    boolean overflow = event.eventType() == EventType.OVERFLOW || event.path() == null;
    if (overflow) {
      // Folders that are new may be among what was not told.
      incomplete = true;
      onChange.accept(root, true);
    } else if (!event.isDirectory() || event.eventType() != EventType.MODIFY) {
      if (event.eventType() == EventType.CREATE && isLinkToFolder(event.path())) {
        incomplete = true;
      }
      onChange.accept(root.resolve(real.relativize(event.path())), event.isDirectory());
    }
  }

  /** The library follows such links only where it finds them when it begins. */
  private static boolean isLinkToFolder(Path path) {
    return Files.isSymbolicLink(path) && Files.isDirectory(path);
  }

  @Override
  public synchronized void close() {
    Optional<Watched> open = watched;
    watched = Optional.empty();
    if (open.isPresent()) {
      try {
        open.get().watcher().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

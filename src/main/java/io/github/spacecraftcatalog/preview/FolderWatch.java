package io.github.spacecraftcatalog.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.slf4j.helpers.NOPLogger;

/** Watches a folder with all in it, whenever it is there. */
final class FolderWatch implements AutoCloseable {

  private final Path root;
  private final BiConsumer<Path, Boolean> onChange;
  private Optional<DirectoryWatcher> watcher = Optional.empty();
  private Object key = "";

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

  /**
   * Looks whether the folder is there, and begins or ceases to watch it.
   *
   * @return whether it has come, gone, or become another one
   */
  synchronized boolean look() throws IOException {
    Object found = Files.isDirectory(root) ? identity() : "";
    if (found.equals(key)) {
      return false;
    }
    close();
    key = found;
    if (!found.equals("")) {
      watch();
    }
    return true;
  }

  /** What tells a folder from another one that takes its place. */
  private Object identity() throws IOException {
    Path real = root.toRealPath();
    Object file = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
    return file == null ? real : file;
  }

  private void watch() throws IOException {
    Path real = root.toRealPath();
    DirectoryWatcher started =
        DirectoryWatcher.builder()
            .path(real)
            .listener(event -> tell(real, event))
            // What was saved is read in any case; hashing would read all captures twice.
            .fileHashing(false)
            .fileTreeVisitor(new SourceVisitor())
            .logger(NOPLogger.NOP_LOGGER)
            .build();
    watcher = Optional.of(started);
    CompletableFuture<Void> end = started.watchAsync(DaemonThreads.each("watch " + root));
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
      onChange.accept(root, true);
    } else if (!event.isDirectory() || event.eventType() != EventType.MODIFY) {
      onChange.accept(root.resolve(real.relativize(event.path())), event.isDirectory());
    }
  }

  @Override
  public synchronized void close() {
    key = "";
    watcher.ifPresent(
        open -> {
          try {
            open.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    watcher = Optional.empty();
  }
}

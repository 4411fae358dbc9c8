package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SourceFolders;
import io.github.spacecraftcatalog.build.SourceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Watches the folders of a site's sources, also those that are not there yet. Tells which kinds of
 * source may have changed, sooner rather than once.
 */
final class SourceWatch implements AutoCloseable {

  /** How soon a folder that appears is noticed. */
  private static final int LOOK_MILLIS = 250;

  private final Map<SourceKind, Path> folders;
  private final List<Path> output;
  private final Consumer<Set<SourceKind>> onChange;
  private final List<FolderWatch> watches;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("watch"));

  private final ScheduledFuture<?> looks;

  /**
   * Starts to watch, before it returns.
   *
   * @throws IOException when a folder that is there cannot be watched
   */
  SourceWatch(SourceFolders sources, Consumer<Set<SourceKind>> onChange) throws IOException {
    this.folders =
        sources.byKind().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, folder -> whole(folder.getValue())));
    Path project = whole(sources.project());
    this.output = List.of(project.resolve("public"), project.resolve("target"));
    this.onChange = onChange;
    this.watches = roots().stream().map(root -> new FolderWatch(root, this::heard)).toList();
    for (FolderWatch watch : watches) {
      watch.look();
    }
    this.looks =
        looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** The folders that are not within another one. */
  private List<Path> roots() {
    return folders.values().stream()
        .distinct()
        .filter(
            folder ->
                folders.values().stream()
                    .noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
        .sorted()
        .toList();
  }

  private void look() {
    for (FolderWatch watch : watches) {
      if (hasNews(watch)) {
        heard(watch.root(), true);
      }
    }
  }

  /** An exception would be the last that is heard of any folder. */
  private static boolean hasNews(FolderWatch watch) {
    boolean before = watch.isWatching();
    try {
      return watch.look();
    } catch (IOException | RuntimeException e) {
      // It is gone again, or may not be read: whoever reads it will say so.
      return before;
    }
  }

  /**
   * Takes note of a change.
   *
   * @param path what changed
   * @param everything whether anything below it may have changed
   */
  private void heard(Path path, boolean everything) {
    if (!isOutput(path)) {
      Set<SourceKind> kinds = kinds(path, everything);
      if (!kinds.isEmpty()) {
        onChange.accept(kinds);
      }
    }
  }

  private boolean isOutput(Path path) {
    boolean ours = folders.values().stream().anyMatch(f -> output.stream().anyMatch(f::startsWith));
    return !ours && output.stream().anyMatch(path::startsWith);
  }

  private Set<SourceKind> kinds(Path path, boolean everything) {
    var kinds = EnumSet.noneOf(SourceKind.class);
    folders.entrySet().stream()
        .filter(folder -> path.startsWith(folder.getValue()))
        .max(Comparator.comparing(folder -> folder.getValue().getNameCount()))
        .filter(folder -> isSource(folder.getKey(), folder.getValue(), path))
        .ifPresent(folder -> kinds.add(folder.getKey()));
    if (everything) {
      folders.forEach(
          (kind, folder) -> {
            if (folder.startsWith(path)) {
              kinds.add(kind);
            }
          });
    }
    return kinds;
  }

  private static boolean isSource(SourceKind kind, Path folder, Path path) {
    return path.equals(folder) || !SourceNames.isLeftover(kind, folder.relativize(path));
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  @Override
  public void close() {
    looks.cancel(false);
    looking.shutdownNow();
    watches.forEach(FolderWatch::close);
  }
}

package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings the files of a site into a folder. The folder always holds a site that works: a new one
 * appears in one step, an existing one gets only the files that differ, each replaced whole, and
 * only after every body has been made. Files of earlier publishes that the site no longer has are
 * deleted; nothing else is. A run that is killed at any moment is completed by the next one.
 *
 * <p>Immutable and safe for several threads; two publishes to the same folder exclude each other,
 * also between processes.
 */
public final class Publisher {

  /** More do not help: the disk is the limit by then. */
  private static final int MAX_THREADS = 8;

  private final Disk disk;
  private final Workers workers;

  /** A publisher to the local file system, with a thread for each processor, but at most eight. */
  public Publisher() {
    this(new LocalDisk(), Math.min(Runtime.getRuntime().availableProcessors(), MAX_THREADS));
  }

  Publisher(Disk disk, int threads) {
    this.disk = disk;
    this.workers = new Workers(threads);
  }

  /**
   * Makes a folder hold exactly these files. Each body is asked once, by one of a few threads, and
   * its bytes are dropped when they are written. What a body throws reaches the caller, and the
   * folder is as it was before.
   *
   * @param files the whole site; no two have the same place
   * @param target the folder, made when absent together with those above it; a symbolic link to a
   *     folder is followed and kept
   * @param sources files and folders that the site is made from, which the target has to keep clear
   *     of; they need not exist
   * @throws TargetRefusedException when the target must not be written to, because it overlaps with
   *     a source, is not a folder for a site, holds files that no publish wrote, or is being
   *     published to
   * @throws IOException when the disk fails, or a body does
   * @throws IllegalArgumentException when the files do not fit into one folder
   */
  public Publication publish(Collection<SiteFile> files, Path target, Collection<Path> sources)
      throws IOException, TargetRefusedException {
    FileSet site = FileSet.of(files);
    Target admitted = guard().admit(target, sources);
    Deque<Path> made = makeMissing(admitted.parent());
    boolean published = false;
    try {
      Publication publication = publish(site, admitted);
      published = true;
      return publication;
    } finally {
      if (!published) {
        removeEmpty(made);
      }
    }
  }

  /**
   * What a finished publish left in a folder. Reads no file's content.
   *
   * @param sources as for the publish
   * @return empty when there is no site, a publish to it is under way or was killed, or it cannot
   *     be read
   */
  public Optional<Footprint> footprint(Path target, Collection<Path> sources) {
    try {
      Target admitted = guard().admit(target, sources);
      if (!isAtRest(admitted)) {
        return Optional.empty();
      }
      Footprint found = Footprint.of(admitted.folder(), workers);
      return isAtRest(admitted) ? Optional.of(found) : Optional.empty();
    } catch (TargetRefusedException | IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isAtRest(Target target) {
    return Files.isRegularFile(target.folder().resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)
        && Files.notExists(target.staging(), LinkOption.NOFOLLOW_LINKS)
        && Files.notExists(target.lock(), LinkOption.NOFOLLOW_LINKS);
  }

  private static TargetGuard guard() {
    return new TargetGuard(Path.of(Objects.requireNonNull(System.getProperty("user.home"))));
  }

  private Publication publish(FileSet site, Target target)
      throws IOException, TargetRefusedException {
    try (TargetLock lock = TargetLock.take(target, disk);
        Staging staging = Staging.beside(lock.target(), disk)) {
      return target.isVacant()
          ? new FolderWriter(target, staging, disk, workers).write(site)
          : new FolderUpdater(target, staging, disk, workers).update(site);
    }
  }

  /** Makes a folder and those above it; the ones that were missing, innermost first. */
  private Deque<Path> makeMissing(Path folder) throws IOException {
    var missing = new ArrayDeque<Path>();
    Path existing = folder;
    while (Files.notExists(existing)) {
      missing.addLast(existing);
      existing = Objects.requireNonNull(existing.getParent());
    }
    new Folders(disk, List.of(existing)).ensure(folder);
    return missing;
  }

  private void removeEmpty(Collection<Path> innermostFirst) throws IOException {
    var folders = new Folders(disk, List.of());
    for (Path folder : innermostFirst) {
      folders.removeIfEmpty(folder);
    }
  }
}

package io.github.spacecraftcatalog.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The part of a publish that changes an existing site, when all that it needs is staged.
 *
 * <p>A kill at any moment leaves only files that the manifest names, because it names the files of
 * both sites from before the first change until after the last one.
 */
final class Replacement {

  private final Target target;
  private final Staging staging;
  private final Disk disk;
  private final FileSet site;

  Replacement(Target target, Staging staging, Disk disk, FileSet site) {
    this.target = target;
    this.staging = staging;
    this.disk = disk;
    this.site = site;
  }

  /**
   * Turns the old site into the new one.
   *
   * @param stale the files of earlier publishes that the new site does not have
   * @param found what the folder holds: besides folders, only files of the one or the other
   * @param changed staged files, by their names in the site
   * @return how many files were deleted
   */
  int apply(SortedSet<String> stale, TargetScan found, SortedMap<String, Path> changed)
      throws IOException {
    Manifest now = Manifest.of(site.names());
    var present = new TreeSet<>(stale);
    present.retainAll(found.files().keySet());
    var folders = new Folders(disk, existing(found, changed.keySet()));

    putManifest(now.and(Manifest.of(stale)), "manifest-during");
    var obstacles = new Obstacles(site, present, foldersNotOfSite(found));
    deleteAll(obstacles.files());
    removeEmpty(obstacles.folders(), folders);
    moveIn(changed, folders);
    int removed = present.size();
    present.removeAll(obstacles.files());
    deleteAll(present);
    removeEmpty(foldersOnlyOf(stale), folders);
    putManifest(now, "manifest-after");
    return removed;
  }

  /** Those that need not be made for what is changed. */
  private List<Path> existing(TargetScan found, Collection<String> changed) {
    var names = new TreeSet<String>();
    changed.forEach(name -> names.addAll(Names.foldersOf(name)));
    names.retainAll(found.folders());
    return Stream.concat(Stream.of(target.folder()), names.stream().map(target.folder()::resolve))
        .toList();
  }

  private List<String> foldersNotOfSite(TargetScan found) {
    return found.folders().stream().filter(name -> !site.folders().contains(name)).toList();
  }

  private void moveIn(SortedMap<String, Path> changed, Folders folders) throws IOException {
    for (var file : changed.entrySet()) {
      Path place = target.folder().resolve(file.getKey());
      folders.ensure(Objects.requireNonNull(place.getParent()));
      disk.move(file.getValue(), place);
    }
  }

  private void deleteAll(Collection<String> names) throws IOException {
    for (String name : names) {
      disk.delete(target.folder().resolve(name));
    }
  }

  /** Innermost first: a folder's name begins the names of those inside it, so it sorts before. */
  private void removeEmpty(SortedSet<String> names, Folders folders) throws IOException {
    for (String name : new TreeSet<>(names).descendingSet()) {
      folders.removeIfEmpty(target.folder().resolve(name));
    }
  }

  /** Also of files that were gone already: a killed run may have left their folders. */
  private SortedSet<String> foldersOnlyOf(SortedSet<String> stale) {
    var folders = new TreeSet<String>();
    stale.forEach(name -> folders.addAll(Names.foldersOf(name)));
    folders.removeAll(site.folders());
    return folders;
  }

  private void putManifest(Manifest manifest, String stagedName) throws IOException {
    Path place = target.folder().resolve(Manifest.NAME);
    byte[] bytes = manifest.bytes();
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)
        && Arrays.equals(Files.readAllBytes(place), bytes)) {
      return;
    }
    Path staged = staging.folder().resolve(stagedName);
    disk.write(staged, bytes);
    disk.move(staged, place);
  }
}

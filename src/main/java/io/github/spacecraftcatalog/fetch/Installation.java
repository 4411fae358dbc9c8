package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.snapshot.FetchManifest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a complete set into a dated folder, which may hold an older one of the same day and files
 * of other origin.
 *
 * <p>The set is written below {@code .fetch}, which nobody reads, and moved into the dated folder
 * as a folder of its own, in one step. From then on all of it can be read: where both say something
 * of a record, the longer path counts. Its files are then moved, one by one, to their places, over
 * those of the older set; the manifest comes last. So at each moment there is all of the older set
 * or all of the new one, and a run that finds such a folder goes on where the killed one ended.
 */
final class Installation {

  /** What the folder of a set on its way is called, behind the set's name. */
  private static final String ON_ITS_WAY = "-on-its-way";

  private final Path snapshots;
  private final ApiUrl api;

  /** Installs what this API answered into the dated folders of a folder. */
  Installation(Path snapshots, ApiUrl api) {
    this.snapshots = snapshots;
    this.api = api;
  }

  /** Finishes what killed runs have begun. */
  void finish() throws IOException {
    for (Path dated : EarlierSet.datedFolders(snapshots)) {
      for (Resource resource : Resource.values()) {
        for (Mode mode : Mode.values()) {
          distribute(dated, new SetKey(resource, mode));
        }
      }
    }
  }

  /**
   * Makes sure that a set would take no other's place.
   *
   * @throws FetchFailedException when a file that was not fetched has the name of one that would
   *     be, or what is there comes from another API
   */
  void checkPlaces(Path dated, SetKey key) throws IOException {
    Manifest manifest = Manifest.of(dated);
    Optional<URI> other = manifest.set(key).filter(set -> !set.isFrom(api)).map(FetchedSet::url);
    if (other.isPresent()) {
      throw new FetchFailedException(
          dated
              + ": holds what "
              + other.get()
              + " answered, and has no place for the same of another API; give another folder with"
              + " --snapshots");
    }
    for (Path file : files(dated)) {
      String name = file.getFileName().toString();
      boolean isTaken = isOf(key, name) && !manifest.lists(name);
      boolean isForeign = name.equals(FetchManifest.name()) && manifest.sets().isEmpty();
      if (isTaken || isForeign) {
        throw new FetchFailedException(
            file + ": is in the place of a file that would be fetched, and was not; rename it");
      }
    }
  }

  private static boolean isOf(SetKey key, String name) {
    return name.matches(key.stem() + "-\\d+\\.json");
  }

  /** Moves a set into its dated folder. The folder that it is in goes with it. */
  void install(Path ready, Path dated, SetKey key) throws IOException {
    Files.createDirectories(dated);
    checkPlaces(dated, key);
    WholeFile.move(ready, onItsWay(dated, key));
    distribute(dated, key);
  }

  private static Path onItsWay(Path dated, SetKey key) {
    return dated.resolve(key.stem() + ON_ITS_WAY);
  }

  private static void distribute(Path dated, SetKey key) throws IOException {
    Path from = onItsWay(dated, key);
    if (!Files.isDirectory(from)) {
      return;
    }
    Path manifest = from.resolve(FetchManifest.name());
    if (Files.exists(manifest)) {
      deleteReplaced(dated, key, Manifest.of(from));
      // From the last path to the first: an older page then never counts more than a newer one.
      List<Path> pages = new ArrayList<>(files(from));
      pages.remove(manifest);
      Collections.reverse(pages);
      for (Path page : pages) {
        WholeFile.move(page, dated.resolve(page.getFileName()));
      }
      WholeFile.move(manifest, dated.resolve(FetchManifest.name()));
    }
    Files.delete(from);
  }

  /** The older set may have had more pages. */
  private static void deleteReplaced(Path dated, SetKey key, Manifest fresh) throws IOException {
    List<FetchedFile> older = Manifest.of(dated).set(key).map(FetchedSet::files).orElse(List.of());
    for (FetchedFile file : older) {
      if (!fresh.lists(file.name())) {
        Files.deleteIfExists(dated.resolve(file.name()));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

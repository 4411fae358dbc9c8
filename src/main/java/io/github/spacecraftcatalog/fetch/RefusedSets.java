package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.snapshot.FetchManifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Sets that were refused, kept aside for whoever wants to know why. */
final class RefusedSets {

  private static final String REASON = "refused.txt";

  private final Path folder;

  RefusedSets(Path folder) {
    this.folder = folder;
  }

  /** Where a set of a day is kept. */
  Path place(LocalDate date, SetKey key) {
    return folder.resolve(date.toString()).resolve(key.stem());
  }

  /** How messages name that place. */
  String name(LocalDate date, SetKey key) {
    return place(date, key).normalize().toString().replace('\\', '/');
  }

  /**
   * Keeps a set that is complete. Its manifest also lists the other sets of that day: who puts it
   * among the captures by hand does not make them unknown.
   */
  void keep(LocalDate date, SetKey key, Path ready, List<Diagnostic> reasons) throws IOException {
    Path place = emptied(date, key);
    Files.createDirectories(place);
    for (Path file :
        Manifest.of(ready).sets().stream()
            .flatMap(set -> set.files().stream())
            .map(file -> ready.resolve(file.name()))
            .filter(Files::exists)
            .toList()) {
      Files.copy(file, place.resolve(file.getFileName()));
    }
    Files.copy(ready.resolve(FetchManifest.name()), place.resolve(FetchManifest.name()));
    writeReasons(place, reasons);
  }

  /** Keeps an answer that is no page, and the pages in front of it. */
  void keep(LocalDate date, SetKey key, List<Page> before, Receipt answer, List<Diagnostic> reasons)
      throws IOException {
    Path place = emptied(date, key);
    Files.createDirectories(place);
    for (int i = 0; i < before.size(); i++) {
      Files.write(place.resolve(key.fileName(i + 1)), before.get(i).receipt().body());
    }
    Files.write(place.resolve(key.fileName(before.size() + 1)), answer.body());
    writeReasons(place, reasons);
  }

  private Path emptied(LocalDate date, SetKey key) throws IOException {
    Path place = place(date, key);
    WholeFile.deleteTree(place);
    return place;
  }

  private static void writeReasons(Path place, List<Diagnostic> reasons) throws IOException {
    List<String> lines = reasons.stream().map(Diagnostic::toString).toList();
    Files.write(place.resolve(REASON), lines, StandardCharsets.UTF_8);
  }
}

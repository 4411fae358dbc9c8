package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.digest.Sha256;
import io.github.spacecraftcatalog.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A set that was fetched before.
 *
 * @param date the day of its first request
 * @param folder where it is
 * @param set what the manifest says of it
 */
record EarlierSet(LocalDate date, Path folder, FetchedSet set) {

  /** All sets of a key, newest first. */
  static List<EarlierSet> all(Path snapshots, SetKey key) throws IOException {
    var all = new ArrayList<EarlierSet>();
    for (Path folder : datedFolders(snapshots)) {
      LocalDate date = date(folder).orElseThrow();
      Manifest.of(folder).set(key).ifPresent(set -> all.add(new EarlierSet(date, folder, set)));
    }
    return all;
  }

  /** The folders whose name is a date, newest first. */
  static List<Path> datedFolders(Path snapshots) throws IOException {
    if (!Files.isDirectory(snapshots)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(snapshots)) {
      return entries
          .filter(entry -> date(entry).isPresent() && Files.isDirectory(entry))
          .sorted(Comparator.comparing((Path entry) -> date(entry).orElseThrow()).reversed())
          .toList();
    }
  }

  private static Optional<LocalDate> date(Path folder) {
    try {
      return Optional.of(LocalDate.parse(folder.getFileName().toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A page of it that the server can be asked to confirm, when its file is as it was fetched. */
  Optional<Receipt> receipt(URI url) {
    return set.files().stream()
        .filter(file -> file.url().equals(url) && file.validators().areKnown())
        .findFirst()
        .flatMap(this::receipt);
  }

  private Optional<Receipt> receipt(FetchedFile file) {
    Path path = folder.resolve(file.name());
    try {
      byte[] bytes = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
      return Sha256.of(bytes).equals(file.sha256())
          ? Optional.of(new Receipt(file.url(), Instant.EPOCH, file.validators(), bytes))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Its records, by id; empty when a file is gone or was changed. */
  Optional<SortedMap<Integer, JsonObject>> records() {
    var records = new TreeMap<Integer, JsonObject>();
    try {
      for (FetchedFile file : set.files()) {
        Optional<Receipt> page = receipt(file);
        if (page.isEmpty()) {
          return Optional.empty();
        }
        records.putAll(PageReader.read(page.get()).records());
      }
      return Optional.of(records);
    } catch (BadAnswerException e) {
      return Optional.empty();
    }
  }
}

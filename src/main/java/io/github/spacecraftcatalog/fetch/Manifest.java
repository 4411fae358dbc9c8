package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonDocument;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.snapshot.FetchManifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder of fetched captures holds: {@code snapshot.json}.
 *
 * @param sets the sets that were fetched into it
 */
record Manifest(List<FetchedSet> sets) {

  static final Manifest EMPTY = new Manifest(List.of());

  /** Copies the list. */
  Manifest {
    sets = List.copyOf(sets);
  }

  /** The manifest of a folder, an empty one when it has none that can be read. */
  static Manifest of(Path folder) throws IOException {
    Path file = folder.resolve(FetchManifest.name());
    return Files.isRegularFile(file)
        ? JsonDocument.parseObject(Files.readAllBytes(file))
            .filter(object -> object.text(FetchManifest.mark()).equals(kind()))
            .flatMap(object -> object.array("sets"))
            .map(Manifest::of)
            .orElse(EMPTY)
        : EMPTY;
  }

  private static Optional<String> kind() {
    return Optional.of(FetchManifest.kind());
  }

  private static Manifest of(JsonArray sets) {
    return new Manifest(
        sets.elements().stream()
            .filter(JsonObject.class::isInstance)
            .flatMap(set -> FetchedSet.of((JsonObject) set).stream())
            .toList());
  }

  /** The set of a key. */
  Optional<FetchedSet> set(SetKey key) {
    return sets.stream().filter(set -> set.key().equals(key)).findFirst();
  }

  /** This manifest with another set, which takes the place of one with the same key. */
  Manifest with(FetchedSet fresh) {
    Stream<FetchedSet> others = sets.stream().filter(set -> !set.key().equals(fresh.key()));
    return new Manifest(Stream.concat(others, Stream.of(fresh)).sorted().toList());
  }

  /** Whether a file of this name was fetched. */
  boolean lists(String name) {
    return sets.stream().flatMap(set -> set.files().stream()).anyMatch(f -> f.name().equals(name));
  }

  /** The file. */
  byte[] bytes() {
    JsonObject manifest =
        new JsonMembers()
            .with(FetchManifest.mark(), FetchManifest.kind())
            .with("sets", JsonArray.of(sets.stream().map(FetchedSet::json).toList()))
            .object();
    return JsonWriter.indent(manifest).getBytes(StandardCharsets.UTF_8);
  }
}

package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A complete set of a resource's pages, as the manifest has it.
 *
 * @param key what it is of
 * @param url the first page's address
 * @param count how many records it holds
 * @param program what fetched it
 * @param files its pages, first to last
 */
record FetchedSet(SetKey key, URI url, int count, String program, List<FetchedFile> files)
    implements Comparable<FetchedSet> {

  private static final Comparator<FetchedSet> ORDER =
      Comparator.comparing((FetchedSet set) -> set.key().resource())
          .thenComparing(set -> set.key().mode());

  /** Copies the list. */
  FetchedSet {
    files = List.copyOf(files);
  }

  /** A set of these pages. */
  static FetchedSet of(SetKey key, PageSet set, String program) {
    List<Page> pages = set.pages();
    URI url = pages.get(0).receipt().url();
    return new FetchedSet(key, url, set.records().size(), program, FetchedFile.of(key, pages));
  }

  /** Whether it was asked from this API, be it at another port. */
  boolean isFrom(ApiUrl api) {
    return api.host().equals(url.getHost())
        && String.valueOf(url.getPath()).startsWith(api.base().getPath());
  }

  @Override
  public int compareTo(FetchedSet other) {
    return ORDER.compare(this, other);
  }

  JsonObject json() {
    return new JsonMembers()
        .with("resource", key.resource().label())
        .with("mode", key.mode().label())
        .with("url", url.toString())
        .with("count", count)
        .with("program", program)
        .with("files", JsonArray.of(files.stream().map(FetchedFile::json).toList()))
        .object();
  }

  /** The set that a manifest tells of; empty when something is missing. */
  static Optional<FetchedSet> of(JsonObject set) {
    Optional<Resource> resource = set.text("resource").flatMap(Resource::named);
    Optional<Mode> mode = set.text("mode").flatMap(FetchedSet::mode);
    Optional<URI> url = set.text("url").flatMap(FetchedFile::uri);
    List<FetchedFile> files =
        set.array("files").map(JsonArray::elements).orElse(List.of()).stream()
            .filter(JsonObject.class::isInstance)
            .flatMap(file -> FetchedFile.of((JsonObject) file).stream())
            .toList();
    if (resource.isEmpty() || mode.isEmpty() || url.isEmpty() || files.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FetchedSet(
            new SetKey(resource.get(), mode.get()),
            url.get(),
            number(set, "count"),
            set.text("program").orElse(""),
            files));
  }

  static int number(JsonObject object, String name) {
    return object
        .get(name)
        .filter(JsonNumber.class::isInstance)
        .map(Object::toString)
        .filter(literal -> literal.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private static Optional<Mode> mode(String label) {
    return Arrays.stream(Mode.values()).filter(mode -> mode.label().equals(label)).findFirst();
  }
}

package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.digest.Sha256;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A saved page, as the manifest has it.
 *
 * @param name the file's name
 * @param url what was asked
 * @param asked when, as text
 * @param records how many records it holds
 * @param bytes its size
 * @param sha256 its checksum
 * @param validators what to show the server when asking again
 */
record FetchedFile(
    String name,
    URI url,
    String asked,
    int records,
    int bytes,
    String sha256,
    Validators validators) {

  /** A manifest that somebody else wrote may lead to no other place. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_]+(?:-[a-z]+)?-\\d{1,5}\\.json");

  /** The files of a set's pages. */
  static List<FetchedFile> of(SetKey key, List<Page> pages) {
    return IntStream.range(0, pages.size())
        .mapToObj(i -> of(key.fileName(i + 1), pages.get(i)))
        .toList();
  }

  private static FetchedFile of(String name, Page page) {
    Receipt receipt = page.receipt();
    return new FetchedFile(
        name,
        receipt.url(),
        receipt.asked().toString(),
        page.records().size(),
        receipt.body().length,
        Sha256.of(receipt.body()),
        receipt.validators());
  }

  JsonObject json() {
    var members =
        new JsonMembers()
            .with("name", name)
            .with("url", url.toString())
            .with("asked", asked)
            .with("records", records)
            .with("bytes", bytes)
            .with("sha256", sha256);
    validators.writeTo(members);
    return members.object();
  }

  static Optional<FetchedFile> of(JsonObject file) {
    Optional<String> name = file.text("name").filter(any -> PLAIN_NAME.matcher(any).matches());
    Optional<URI> url = file.text("url").flatMap(FetchedFile::uri);
    if (name.isEmpty() || url.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FetchedFile(
            name.get(),
            url.get(),
            file.text("asked").orElse(""),
            FetchedSet.number(file, "records"),
            FetchedSet.number(file, "bytes"),
            file.text("sha256").orElse(""),
            Validators.of(file)));
  }

  static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

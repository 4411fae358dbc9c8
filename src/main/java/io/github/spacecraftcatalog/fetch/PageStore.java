package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.digest.Sha256;
import io.github.spacecraftcatalog.json.JsonDocument;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages of a set that is not complete yet, on disk, so that a later run goes on where this one
 * ends. Each page is one file that is there whole or not at all: a line of JSON that tells where it
 * comes from, and behind it the answer to the byte.
 */
final class PageStore {

  /** Older pages say too little of the newer ones' time. A day is what lies between two runs. */
  static final Duration OLDEST = Duration.ofHours(24);

  private static final String REQUEST = "request.json";

  private static final String PAGE = "page-";

  private final Path folder;

  /** Pages kept in a folder, which need not exist. */
  PageStore(Path folder) {
    this.folder = folder;
  }

  /** What an earlier run has left, if anything. */
  Optional<Started> started() throws IOException {
    Path file = folder.resolve(REQUEST);
    return Files.exists(file)
        ? Optional.of(
            JsonDocument.parseObject(Files.readAllBytes(file))
                .flatMap(Started::of)
                .orElse(Started.UNKNOWN))
        : Optional.empty();
  }

  /** Begins a new set, without a page. */
  void begin(Started started) throws IOException {
    clear();
    Files.createDirectories(folder);
    WholeFile.write(folder.resolve(REQUEST), started.json().getBytes(StandardCharsets.UTF_8));
  }

  /** Where a page comes from; empty when it is not there, or not whole. */
  Optional<Receipt> page(int number) throws IOException {
    Path file = file(number);
    return Files.exists(file) ? read(Files.readAllBytes(file)) : Optional.empty();
  }

  private static Optional<Receipt> read(byte[] bytes) {
    int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n');
    if (end < 0) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOfRange(bytes, end + 1, bytes.length);
    return JsonDocument.parseObject(Arrays.copyOf(bytes, end))
        .filter(head -> head.text("sha256").filter(Sha256.of(body)::equals).isPresent())
        .flatMap(head -> receipt(head, body));
  }

  private static Optional<Receipt> receipt(JsonObject head, byte[] body) {
    return head.text("url")
        .flatMap(FetchedFile::uri)
        .flatMap(
            url ->
                instant(head, "asked")
                    .map(asked -> new Receipt(url, asked, Validators.of(head), body)));
  }

  /** All pages that are there, also those behind one that is to be asked again. */
  List<Receipt> pages() throws IOException {
    var pages = new ArrayList<Receipt>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(PageStore::isPage).sorted().toList()) {
          read(Files.readAllBytes(file)).ifPresent(pages::add);
        }
      }
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.getFileName().toString().startsWith(PAGE);
  }

  /** Keeps a page. */
  void keep(int number, Receipt page) throws IOException {
    var head =
        new JsonMembers()
            .with("url", page.url().toString())
            .with("asked", page.asked().toString())
            .with("sha256", Sha256.of(page.body()));
    page.validators().writeTo(head);
    byte[] line = (head.object() + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] file = Arrays.copyOf(line, line.length + page.body().length);
    System.arraycopy(page.body(), 0, file, line.length, page.body().length);
    WholeFile.write(file(number), file);
  }

  /** Forgets a page, which is to be asked again. */
  void drop(int number) throws IOException {
    Files.deleteIfExists(file(number));
  }

  /** Forgets all. */
  void clear() throws IOException {
    WholeFile.deleteTree(folder);
  }

  private Path file(int number) {
    return folder.resolve(PAGE + number);
  }

  private static Optional<Instant> instant(JsonObject object, String name) {
    try {
      return object.text(name).map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The beginning of a set.
   *
   * @param request the first page's address
   * @param when when it was asked for
   */
  record Started(String request, Instant when) {

    /** A beginning that cannot be read. */
    static final Started UNKNOWN = new Started("", Instant.EPOCH);

    boolean isTooOld(Instant now) {
      return Duration.between(when, now).abs().compareTo(OLDEST) > 0;
    }

    private String json() {
      return new JsonMembers()
          .with("request", request)
          .with("started", when.toString())
          .object()
          .toString();
    }

    private static Optional<Started> of(JsonObject object) {
      return object
          .text("request")
          .flatMap(url -> instant(object, "started").map(when -> new Started(url, when)));
    }
  }
}

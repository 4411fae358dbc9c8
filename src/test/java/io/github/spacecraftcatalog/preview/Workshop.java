package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.build.SourceFolders;
import io.github.spacecraftcatalog.build.SyntheticCapture;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder of sources that is worked on, and its preview. */
public final class Workshop implements AutoCloseable {

  /** The path of the site below its host. */
  public static final String BASE = "/repo/";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** So long at most is the pause between two questions, should no update come. */
  private static final int PAUSE_MILLIS = 100;

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);

  private final Path folder;
  private final Preview preview;

  /** A permit for each time that the sources were read. */
  private final Semaphore updates;

  private final HttpClient client = HttpClient.newHttpClient();

  private Workshop(Path folder, Preview preview, Semaphore updates) {
    this.folder = folder;
    this.preview = preview;
    this.updates = updates;
  }

  /**
   * Opens a workshop with a page, a capture of so many spacecraft, and our templates and assets.
   */
  public static Workshop open(Path folder, int spacecraft) throws IOException {
    fill(folder, spacecraft);
    return open(folder, Duration.ofSeconds(10));
  }

  /** Opens a workshop in a folder as it is. */
  public static Workshop open(Path folder, Duration limit) throws IOException {
    SourceFolders folders = folders(folder);
    var options = new Preview.Options(InetAddress.getLoopbackAddress(), 0, limit);
    var updates = new Semaphore(0);
    return new Workshop(
        folder,
        Preview.start(folders, options, Instant::now, diagnostics -> updates.release()),
        updates);
  }

  /** Where the sources of a site are. */
  static SourceFolders folders(Path folder) {
    Path content = folder.resolve("content");
    return new SourceFolders(
        folder,
        content.resolve("snapshots"),
        content,
        folder.resolve("site-assets"),
        folder.resolve("images"),
        folder.resolve("templates"),
        Optional.empty());
  }

  /** Writes the sources of a small site. */
  public static void fill(Path folder, int spacecraft) throws IOException {
    copy(Path.of("templates"), folder.resolve("templates"));
    copy(Path.of("site-assets"), folder.resolve("site-assets"));
    write(
        folder.resolve("content/site.yaml"),
        "title: Workshop\nbase_url: https://me.github.io/repo/\n");
    write(folder.resolve("content/home.md"), "Welcome to the *workshop*.\n");
    write(folder.resolve("content/about.md"), "# About\n\nThe first word.\n");
    write(folder.resolve("content/snapshots/capture.json"), SyntheticCapture.of(spacecraft));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The address of the site. */
  public String address() {
    return "http://127.0.0.1:" + preview.port() + BASE;
  }

  int port() {
    return preview.port();
  }

  Path folder() {
    return folder;
  }

  /** Saves a source as careful editors do: at no time is there a part of it. */
  public void save(String name, String text) {
    Path file = folder.resolve(name);
    Path beside = file.resolveSibling(".goutputstream-" + file.getFileName());
    write(beside, text);
    try {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The text of a source. */
  public String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Changes a source. */
  public void edit(String name, UnaryOperator<String> change) {
    String before = text(name);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing to change in " + name);
    }
    save(name, after);
  }

  /** Deletes a source. */
  public void delete(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks for a page. */
  HttpResponse<String> get(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path).normalize())
            .timeout(ANSWER_LIMIT)
            .build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Asks for a page until its answer is as wanted, whenever the sources were read. */
  HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      HttpResponse<String> last = get(path);
      if (wanted.test(last)) {
        return last;
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("still " + last.statusCode() + " " + last.body());
      }
      awaitUpdate();
    }
  }

  /** Waits until the sources are read again, for a while. */
  private void awaitUpdate() {
    try {
      if (updates.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        updates.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> awaitText(String path, String text) {
    return await(path, answer -> answer.body().contains(text));
  }

  /** Listens until a message contains this, and keeps asking for the page meanwhile. */
  String awaitEvent(String text) {
    Instant end = Instant.now().plus(PATIENCE);
    String last = "";
    while (Instant.now().isBefore(end)) {
      get("about/");
      last = event(end);
      if (last.contains(text)) {
        return last;
      }
      awaitUpdate();
    }
    throw new AssertionError("still " + last);
  }

  /** The message that a browser gets first. */
  private String event(Instant end) {
    try (var events = Events.open(port())) {
      return events.status() == 200 ? events.next(end) : "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    preview.close();
  }
}

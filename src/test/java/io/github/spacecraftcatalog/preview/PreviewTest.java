package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.SyntheticCapture;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview as a client without a browser meets it. */
class PreviewTest {

  @TempDir private Path folder;

  @Test
  void nothingIsWritten() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Workshop workshop = Workshop.open(folder, 5);
        WatchService watch = temporary.getFileSystem().newWatchService()) {
      temporary.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      List<Path> before = tree();
      workshop.awaitText("about/", "The first word.");
      workshop.awaitText("cards/site.png", "PNG");
      workshop.edit("templates/content.jte", jte -> jte.replace("<h1>", "<h1 class=\"a\">"));
      workshop.awaitText("about/", "class=\"a\"");

      assertThat(tree()).isEqualTo(before);
      assertThat(created(watch)).noneMatch(name -> name.startsWith("catalog"));
    }
  }

  private static List<String> created(WatchService watch) {
    return Stream.iterate(watch.poll(), Objects::nonNull, key -> watch.poll())
        .flatMap(key -> key.pollEvents().stream())
        .map(event -> String.valueOf(event.context()))
        .toList();
  }

  private List<Path> tree() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aProjectOfNothingIsShownAndFilledStepByStep() throws IOException {
    try (Workshop workshop = Workshop.open(folder, Duration.ofSeconds(10))) {
      workshop.await(
          "", answer -> answer.statusCode() == 500 && answer.body().contains("no-captures"));

      workshop.save("content/site.yaml", "base_url: https://me.github.io/repo/\n");
      workshop.save("content/snapshots/capture.json", SyntheticCapture.of(3));
      workshop.await("", answer -> answer.statusCode() == 200);

      workshop.save("site-assets/site.css", "h1 { color: red }\n");
      workshop.awaitEvent("missing-asset");
      assertThat(workshop.get("").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFolderThatAppearsLaterIsFollowed() throws IOException {
    Workshop.fill(folder, 3);
    try (Workshop workshop = Workshop.open(folder, Duration.ofSeconds(10))) {
      workshop.awaitText("about/", "The first word.");

      workshop.save("content/guide/deep/down.md", "# Down\n\nHere.\n");
      workshop.awaitText("guide/deep/down/", "Here.");
      workshop.save("content/guide/deep/down.md", "# Down\n\nThere.\n");
      workshop.awaitText("guide/deep/down/", "There.");

      Path content = folder.resolve("content");
      Files.move(content, folder.resolve("away"));
      workshop.awaitEvent("no-captures");
      Files.move(folder.resolve("away"), content);
      workshop.save("content/about.md", "# About\n\nBack again.\n");
      workshop.awaitText("about/", "Back again.");
    }
  }

  @Test
  void aFileThatIsReplacedWholeIsRead() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");

      Path swap = folder.resolve("content/.about.md.swp");
      Files.writeString(swap, "# About\n\nReplaced.\n");
      Files.move(swap, folder.resolve("content/about.md"), StandardCopyOption.ATOMIC_MOVE);

      workshop.awaitText("about/", "Replaced.");
    }
  }

  @Test
  void aFolderThatIsMadeAnewIsFollowed() throws IOException {
    Workshop.fill(folder, 3);
    try (Workshop workshop = Workshop.open(folder, Duration.ofSeconds(10))) {
      workshop.awaitText("about/", "The first word.");
      Path assets = folder.resolve("templates");
      for (int i = 1; i <= 3; i++) {
        remove(assets);
        workshop.save("templates/moved.jte", "<p>anew</p>\n");
        workshop.awaitEvent("templates/content.jte");
        remove(assets);
        Workshop.fill(folder, 3);
        String mark = "class=\"c" + i + "\"";
        workshop.edit("templates/content.jte", jte -> jte.replace("<h1>", "<h1 " + mark + ">"));
        workshop.awaitText("about/", mark);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** As one who writes in place and takes a while: what is read meanwhile is half of it. */
  @Test
  void aFileThatIsWrittenInStepsIsReadInTheEnd() throws Exception {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "Workshop");
      Path settings = folder.resolve("content/site.yaml");
      String text = workshop.text("content/site.yaml").replace("title: Workshop", "title: Atelier");

      Files.writeString(settings, "");
      Thread.sleep(200);
      Files.writeString(settings, text);

      workshop.awaitText("about/", "Atelier");
    }
  }

  @Test
  void aTemplateThatLoopsForEverIsStoppedAndNamed() throws IOException {
    Workshop.fill(folder, 3);
    // Long enough for the first page, which is slow where much else goes on.
    try (Workshop workshop = Workshop.open(folder, Duration.ofSeconds(8))) {
      workshop.awaitText("about/", "The first word.");

      workshop.edit(
          "templates/content.jte",
          jte -> jte.replace("<h1>", "@for(int i = 0; i == 0; i = 0)@endfor\n<h1>"));
      String event = workshop.awaitEvent("look for a loop");

      assertThat(event).contains("templates/content.jte:4", "not finished after 8 seconds");
      assertThat(workshop.get("about/").body()).contains("The first word.");
    }
  }

  @Test
  void aTemplateThatWritesForEverIsStopped() throws IOException {
    Workshop.fill(folder, 3);
    try (Workshop workshop = Workshop.open(folder, Duration.ofSeconds(30))) {
      workshop.awaitText("about/", "The first word.");

      workshop.edit(
          "templates/content.jte",
          jte ->
              jte.replace("<h1>", "@for(int i = 0; i == 0; i = 0)\nmore and more\n@endfor\n<h1>"));

      assertThat(workshop.awaitEvent("grew beyond")).contains("templates/content.jte");
    }
  }

  @Test
  void aTemplateThatIsTakenAwayIsMissed() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");

      workshop.delete("templates/component/citation.jte");

      workshop.awaitEvent("templates/component/citation.jte");
      assertThat(workshop.get("about/").body()).contains("The first word.");
    }
  }

  @Test
  void oneStreamTooManyIsAskedToComeLaterAndNoneIsClosed() throws IOException {
    var streams = new ArrayList<Events>();
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");
      for (int i = 0; i < EventStreams.MOST; i++) {
        streams.add(Events.open(workshop.port()));
      }
      try (var refused = Events.open(workshop.port())) {
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.head()).anyMatch(line -> line.matches("(?i)retry-after: \\d+"));
      }

      workshop.save("content/site.yaml", "nonsense: 1\n");
      for (Events stream : streams) {
        assertThat(stream.status()).isEqualTo(200);
        awaitMessage(stream, "nonsense");
      }
      streams.remove(0).close();
      awaitRoom(workshop);
    } finally {
      for (Events stream : streams) {
        stream.close();
      }
    }
  }

  private static void awaitMessage(Events stream, String text) throws IOException {
    Instant end = Instant.now().plusSeconds(60);
    while (!stream.next(end).contains(text)) {
      assertThat(Instant.now()).isBefore(end);
    }
  }

  /** That somebody has gone is seen when something is written to them. */
  private static void awaitRoom(Workshop workshop) throws IOException {
    Instant end = Instant.now().plusSeconds(60);
    while (true) {
      try (var stream = Events.open(workshop.port())) {
        if (stream.status() == 200) {
          return;
        }
      }
      assertThat(Instant.now()).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  @Test
  void aRequestLineWithoutEndIsCutOff() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");

      assertThat(sentBeforeTheEnd(workshop)).isLessThan(64);

      workshop.awaitText("about/", "The first word.");
    }
  }

  /** How many mebibytes of a request line are taken. */
  private static int sentBeforeTheEnd(Workshop workshop) throws IOException {
    byte[] piece = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), workshop.port())) {
      socket.getOutputStream().write("GET /".getBytes(StandardCharsets.US_ASCII));
      for (int sent = 0; sent < 64; sent++) {
        try {
          socket.getOutputStream().write(piece);
        } catch (SocketException e) {
          return sent;
        }
      }
      return 64;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../x",
        "/a/../b",
        "/a/%2e%2e/b",
        "/a/.%2E/b",
        "/a/..",
        "/%2fetc",
        "/a%5cb",
        "/a\\b",
        "/%00",
        "/a/./b",
        "/%0a",
        "x"
      })
  void aPathThatHidesWhereItLeadsIsRefused(String raw) {
    assertThat(RequestPath.refusal(raw)).contains(RequestPath.Refusal.MALFORMED);
  }

  @Test
  void whoeverAsksForAnotherHostGetsNothing() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");

      for (String path : List.of("/repo/about/", "/.catalog/preview.css")) {
        assertThat(statusLine(workshop, path, "evil.example")).isEqualTo("HTTP/1.1 421");
        assertThat(statusLine(workshop, path, "localhost")).isEqualTo("HTTP/1.1 200");
      }
    }
  }

  private static String statusLine(Workshop workshop, String path, String host) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), workshop.port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8080",
        "repo.localhost:8080",
        "127.0.0.1:8080",
        "192.168.1.7",
        "[::1]:8080",
        "[fe80::1]",
        "Desk.local"
      })
  void namesOfThisMachineAreItsOwn(String host) {
    assertThat(new HostFilter("desk.local").isOwn(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "evillocalhost",
        "",
        "127.0.0.1:80:evil"
      })
  void namesThatAnybodyCanGiveAreNot(String host) {
    assertThat(new HostFilter("127.0.0.1").isOwn(host)).isFalse();
  }

  @Test
  void draftsAreShown() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.save("content/idea.md", "---\ndraft: true\n---\n# Idea\n\nNot yet.\n");

      assertThat(workshop.awaitText("idea/", "Not yet.").body()).contains("catalog-preview-draft");
      assertThat(workshop.get("about/").body()).doesNotContain("catalog-preview-draft");
    }
  }

  @Test
  void aLinkToADraftIsAWarningUntilItIsPublished() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.save("content/idea.md", "---\ndraft: true\n---\n# Idea\n\nNot yet.\n");
      workshop.save("content/about.md", "# About\n\nOur [idea](idea.md).\n");

      assertThat(workshop.awaitEvent("draft-link")).contains("content/about.md:3");
      assertThat(workshop.awaitText("about/", "Our ").body()).contains("../idea/");
    }
  }

  /**
   * What is kept when all that can go has gone.
   *
   * @param bytes of the heap
   * @param classes which a loader that is kept would keep
   * @param threads at work or waiting
   */
  private record Kept(long bytes, int classes, int threads) {

    static Kept now() {
      for (int i = 0; i < 3; i++) {
        System.gc();
      }
      Runtime runtime = Runtime.getRuntime();
      return new Kept(
          runtime.totalMemory() - runtime.freeMemory(),
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
          ManagementFactory.getThreadMXBean().getThreadCount());
    }

    @Override
    public String toString() {
      return (bytes >> 20) + " MiB, " + classes + " classes, " + threads + " threads";
    }
  }

  /** What is kept is told; that it does not grow without end is asserted with much room. */
  @Test
  void memoryIsLevelAfterFiveHundredEdits() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 100)) {
      workshop.awaitText("about/", "The first word.");
      for (int i = 1; i <= 100; i++) {
        edit(workshop, i);
      }
      Kept early = Kept.now();
      for (int i = 101; i <= 500; i++) {
        edit(workshop, i);
      }
      Kept late = Kept.now();
      System.out.println("Kept after 100 edits: " + early + "; after 500: " + late);
      assertThat(late.bytes()).isLessThan(early.bytes() + (48L << 20));
      // Eighty templates have been compiled, and each has brought some classes.
      assertThat(late.classes()).isLessThan(early.classes() + 400);
      assertThat(late.threads()).isLessThan(early.threads() + 20);
    }
  }

  private static void edit(Workshop workshop, int i) {
    if (i % 5 == 0) {
      workshop.edit(
          "templates/content.jte", jte -> jte.replaceAll("<h1[^>]*>", "<h1 class=\"c" + i + "\">"));
      workshop.awaitText("about/", "<h1 class=\"c" + i + "\">");
    } else {
      workshop.save("content/about.md", "# About\n\nEdit " + i + ".\n");
      workshop.awaitText("about/", "Edit " + i + ".");
    }
  }
}

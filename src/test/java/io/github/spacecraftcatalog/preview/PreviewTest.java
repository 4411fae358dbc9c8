package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.SyntheticCapture;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview as a client without a browser meets it. */
class PreviewTest {

  @TempDir private Path folder;

  @Test
  void nothingIsWritten() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 5)) {
      List<Path> before = tree();
      workshop.awaitText("about/", "The first word.");
      workshop.awaitText("cards/site.png", "PNG");
      workshop.edit("templates/content.jte", jte -> jte.replace("<h1>", "<h1 class=\"a\">"));
      workshop.awaitText("about/", "class=\"a\"");

      assertThat(tree()).isEqualTo(before);
    }
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

  @ParameterizedTest
  @ValueSource(
      strings = {"about.md~", ".about.md.swp", "4913", ".#about.md", "#about.md#", ".DS_Store"})
  void whatEditorsLeaveIsNoSource(String name) {
    assertThat(SourceNames.isLeftover(Path.of("content", name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"about.md", "site.yaml", ".well-known", "page.jte", "capture.json.gz"})
  void whatPeopleWriteIsASource(String name) {
    assertThat(SourceNames.isLeftover(Path.of("content", name))).isFalse();
  }

  @Test
  void aTemplateThatLoopsForEverIsStoppedAndNamed() throws IOException {
    Workshop.fill(folder, 3);
    // Long enough for the first page, which is slow where much else goes on.
    try (Workshop workshop = Workshop.open(folder, Duration.ofSeconds(5))) {
      workshop.awaitText("about/", "The first word.");

      workshop.edit(
          "templates/content.jte",
          jte -> jte.replace("<h1>", "@for(int i = 0; i == 0; i = 0)\n@endfor\n<h1>"));
      String event = workshop.awaitEvent("look for a loop");

      assertThat(event).contains("templates/content.jte:4", "not finished after 5 seconds");
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
  void theOldestOfTooManyStreamsIsDropped() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");
      var streams = new ArrayList<Socket>();
      for (int i = 0; i < EventStreams.MOST + 3; i++) {
        streams.add(stream(workshop));
      }

      // The first bytes of a stream come at once, and the dropped ones end.
      for (Socket dropped : streams.subList(0, 3)) {
        assertThat(new String(dropped.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .contains("retry");
      }
      workshop.save("content/about.md", "# About\n\nStill here.\n");
      workshop.awaitText("about/", "Still here.");
      for (Socket stream : streams) {
        stream.close();
      }
    }
  }

  private static Socket stream(Workshop workshop) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), workshop.port());
    socket
        .getOutputStream()
        .write(
            "GET /.catalog/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    // Until its answer begins, the stream is not counted.
    InputStream in = socket.getInputStream();
    while (in.read() != 'r') {
      continue;
    }
    return socket;
  }

  @Test
  void aRequestLineWithoutEndIsCutOff() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 3)) {
      workshop.awaitText("about/", "The first word.");
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), workshop.port())) {
        socket
            .getOutputStream()
            .write(
                ("GET /" + "a".repeat(1 << 20) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        byte[] start = socket.getInputStream().readNBytes(12);
        assertThat(new String(start, StandardCharsets.US_ASCII))
            .isIn("HTTP/1.1 414", "HTTP/1.1 400", "");
      } catch (SocketException e) {
        // It was cut off before the answer was read.
        assertThat(e).hasMessageMatching("(?i).*(reset|broken pipe).*");
      }
      workshop.awaitText("about/", "The first word.");
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

  /** What is kept is told; that it does not grow without end is asserted with much room. */
  @Test
  void memoryIsLevelAfterFiveHundredEdits() throws IOException {
    try (Workshop workshop = Workshop.open(folder, 100)) {
      workshop.awaitText("about/", "The first word.");
      long early = 0;
      for (int i = 1; i <= 500; i++) {
        edit(workshop, i);
        if (i == 100) {
          early = used();
        }
      }
      long late = used();
      System.out.println(
          "Memory in use after 100 edits: "
              + (early >> 20)
              + " MiB, after 500: "
              + (late >> 20)
              + " MiB");
      assertThat(late).isLessThan(early + (48L << 20));
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

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

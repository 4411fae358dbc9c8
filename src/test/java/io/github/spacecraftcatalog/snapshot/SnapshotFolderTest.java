package io.github.spacecraftcatalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Capture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFolderTest {

  private static final String RECORD =
      "{\"id\": 1, \"name\": \"Tern 1\", \"spacecraft_config\": null}";

  @TempDir private Path folder;

  @Test
  void aMissingFolderIsReported() throws IOException {
    var diagnostics = new Diagnostics();

    Snapshot snapshot =
        SnapshotReader.read(folder.resolve("missing"), "content/snapshots", diagnostics);

    assertThat(snapshot.records()).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "error: content/snapshots: holds no capture: save answers of Launch Library 2 into it"
                + " [no-captures]");
  }

  @Test
  void anEmptyFolderIsReported() throws IOException {
    assertThat(reported())
        .containsExactly(
            "error: snapshots: holds no capture: save answers of Launch Library 2 into it"
                + " [no-captures]");
  }

  @Test
  void notesAndHiddenFilesAreNoCaptures() throws IOException {
    var fixture = fixture();
    fixture.with("README.md", "# Captures").with("old/Notes.MD", "x");
    fixture.with(".gitkeep", "").with(".git/HEAD", "ref").with("a/.DS_Store", "\0\0");
    Files.createSymbolicLink(folder.resolve(".dangling"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve(".loop"), folder);

    fixture.read();

    assertThat(fixture.reported()).singleElement().asString().endsWith("[no-captures]");
  }

  @Test
  void theManifestOfFetchedCapturesIsNoCapture() throws IOException {
    var fixture = fixture().with("2026-01-31/a.json", RECORD);
    fixture.with(
        "2026-01-31/snapshot.json",
        "{\r\n  \"manifest\": \"catalog fetch 1\",\r\n  \"sets\": []\r\n}\r\n");
    fixture.with(".fetch/spacecraft/page-1", "{\"url\": \"x\"}\n{");

    assertThat(fixture.read().captures())
        .extracting(Capture::path)
        .containsExactly("2026-01-31/a.json");
    assertThat(fixture.reported()).isEmpty();
  }

  @Test
  void aCaptureWithTheNameOfAManifestIsACapture() throws IOException {
    var fixture = fixture().with("2026-01-31/snapshot.json", RECORD);

    assertThat(fixture.read().records()).hasSize(1);
    assertThat(fixture.reported()).isEmpty();
  }

  @Test
  void capturesAreFoundHoweverDeep() throws IOException {
    var fixture =
        fixture().with("a/b/c/d/e.json", RECORD).with("f", RECORD).with("g h/ü.x", RECORD);

    assertThat(fixture.read().captures())
        .extracting(Capture::path)
        .containsExactly("a/b/c/d/e.json", "f", "g h/ü.x");
    assertThat(fixture.reported()).isEmpty();
  }

  @Test
  void linkedFilesAndFoldersAreFollowed(@TempDir Path elsewhere) throws IOException {
    new SnapshotFixture(elsewhere).with("sub/a.json", RECORD).with("b.json", RECORD);
    Files.createSymbolicLink(folder.resolve("folder"), elsewhere.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("file.json"), elsewhere.resolve("b.json"));

    assertThat(fixture().read().captures())
        .extracting(Capture::path)
        .containsExactly("file.json", "folder/a.json");
  }

  @Test
  void aLinkToNothingIsReported() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("nowhere"));
    var fixture = fixture().with("b.json", RECORD);

    assertThat(fixture.read().records()).hasSize(1);
    assertThat(fixture.reported())
        .containsExactly("error: snapshots/a.json: is a link to nothing [unreadable]");
  }

  @Test
  void aLoopOfLinksIsReportedAndNotFollowed() throws IOException {
    var fixture = fixture().with("sub/a.json", RECORD);
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);

    assertThat(fixture.read().records()).hasSize(1);
    assertThat(fixture.reported())
        .containsExactly(
            "error: snapshots/sub/up: cannot be read (FileSystemLoopException): check its"
                + " permissions and links [unreadable]");
  }

  @Test
  void aFileThatMayNotBeReadIsReported() throws IOException {
    var fixture = fixture().with("a.json", RECORD).with("b.json", RECORD);
    assumeThat(folder.resolve("a.json").toFile().setReadable(false, false)).isTrue();
    assumeThat(Files.isReadable(folder.resolve("a.json"))).as("root reads all").isFalse();

    assertThat(fixture.read().captures()).hasSize(1);
    assertThat(fixture.reported())
        .containsExactly(
            "error: snapshots/a.json: cannot be read (AccessDeniedException): check its"
                + " permissions [unreadable]");
  }

  @Test
  void aFolderThatMayNotBeReadIsReported() throws IOException {
    var fixture = fixture().with("a/a.json", RECORD).with("b.json", RECORD);
    Path closed = folder.resolve("a");
    assumeThat(closed.toFile().setReadable(false, false)).isTrue();
    assumeThat(Files.isReadable(closed)).as("root reads all").isFalse();
    try {
      assertThat(fixture.read().captures()).hasSize(1);
      assertThat(fixture.reported())
          .singleElement()
          .asString()
          .startsWith("error: snapshots/a: cannot be read (AccessDeniedException)");
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }

  private SnapshotFixture fixture() {
    return new SnapshotFixture(folder);
  }

  private Iterable<String> reported() throws IOException {
    var fixture = fixture();
    fixture.read();
    return fixture.reported();
  }
}

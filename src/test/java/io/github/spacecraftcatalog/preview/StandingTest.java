package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.SiteWorkspace;
import io.github.spacecraftcatalog.build.SiteWorkspace.Outcome;
import io.github.spacecraftcatalog.build.SourceKind;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview shows after changes, mistakes and their mending. */
class StandingTest {

  private static final Instant THEN = Instant.parse("2026-01-31T12:00:00Z");

  private static final Diagnostic MISTAKE =
      new Diagnostic(Rule.UNREADABLE, Place.of("site-assets/site.css"), "is broken");

  @TempDir private Path folder;

  private SiteWorkspace workspace;
  private Standing standing;

  @BeforeEach
  void read() throws IOException {
    Workshop.fill(folder, 3);
    workspace = new SiteWorkspace(Workshop.folders(folder));
    standing = after(Standing.AT_FIRST, EnumSet.allOf(SourceKind.class));
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private Standing after(Standing before, Set<SourceKind> changed) throws IOException {
    return before.after(workspace.update(changed), changed, THEN);
  }

  private Standing afterMistake(Standing before, SourceKind kind) {
    return before.after(new Outcome(Optional.empty(), List.of(MISTAKE)), Set.of(kind), THEN);
  }

  private void editStylesheet() throws IOException {
    Path css = folder.resolve("site-assets/site.css");
    Files.writeString(css, Files.readString(css) + "\nh1 { color: red }\n");
  }

  private static long pages(Standing standing) {
    return standing.edition().orElseThrow().pages();
  }

  private static long number(Standing standing) {
    return standing.edition().orElseThrow().number();
  }

  @Test
  void aStylesheetLeavesPagesAsTheyAre() throws IOException {
    editStylesheet();
    Standing next = after(standing, Set.of(SourceKind.ASSETS));

    assertThat(number(next)).isGreaterThan(number(standing));
    assertThat(pages(next)).isEqualTo(pages(standing));
  }

  @Test
  void whatChangedWhileSomethingWasBrokenIsShownOnceItIsMended() throws IOException {
    Standing broken = afterMistake(standing, SourceKind.CONTENT);
    assertThat(broken.edition()).isEqualTo(standing.edition());
    assertThat(broken.problems()).containsExactly(MISTAKE);

    editStylesheet();
    Standing mended = after(broken, Set.of(SourceKind.ASSETS));

    assertThat(mended.problems()).isEmpty();
    assertThat(pages(mended)).isGreaterThan(pages(standing));
  }

  @Test
  void aPageThatFailsIsNotMendedByAStylesheet() throws IOException {
    Edition edition = standing.edition().orElseThrow();
    Standing failing = standing.afterFailure(edition, "about/index.html", MISTAKE);
    assertThat(failing.problems()).containsExactly(MISTAKE);

    editStylesheet();
    Standing next = after(failing, Set.of(SourceKind.ASSETS));
    assertThat(next.problems()).containsExactly(MISTAKE);
    assertThat(next.failure(edition, "about/index.html")).contains(MISTAKE);

    assertThat(after(next, Set.of(SourceKind.CONTENT)).problems()).isEmpty();
  }

  @Test
  void aFailureOfAnOlderEditionIsOfNoInterest() throws IOException {
    Edition old = standing.edition().orElseThrow();
    Standing next = after(standing, Set.of(SourceKind.CONTENT));

    assertThat(next.afterFailure(old, "about/index.html", MISTAKE)).isEqualTo(next);
  }
}

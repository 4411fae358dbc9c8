package io.github.spacecraftcatalog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The disk of the machine that runs this may tell case apart, so it is asked without one. */
class ObstaclesTest {

  private final Obstacles obstacles =
      new Obstacles(FileSet.of(Sites.site("index.html", "", "a/b/c.html", "", "file", "")));

  @Test
  void aFileWhereAFolderHasToBe() {
    assertThat(obstacles.filesAmong(List.of("a", "a/b"))).containsExactly("a", "a/b");
  }

  @Test
  void aFolderWhereAFileHasToBe() {
    assertThat(obstacles.foldersAmong(List.of("file", "file/x", "a", "a/b")))
        .containsExactly("file", "file/x");
    assertThat(obstacles.filesAmong(List.of("file/x", "file/y/z", "a/x")))
        .containsExactly("file/x", "file/y/z");
  }

  @Test
  void aNameInAnotherCase() {
    assertThat(obstacles.filesAmong(List.of("Index.html", "a/b/C.html", "a/d.html")))
        .containsExactly("Index.html", "a/b/C.html");
    assertThat(obstacles.filesAmong(List.of("A/old.html", "a/B/old.html", "a/b/old.html")))
        .containsExactly("A/old.html", "a/B/old.html");
    assertThat(obstacles.foldersAmong(List.of("A", "A/b", "a", "a/b", "a/B", "elsewhere")))
        .containsExactly("A", "A/b", "a/B");
  }

  @Test
  void whatIsNowhereNearIsNotInTheWay() {
    assertThat(obstacles.filesAmong(List.of("a/x", "filet", "fil", "b"))).isEmpty();
    assertThat(obstacles.foldersAmong(List.of("b", "b/a", "a/x"))).isEmpty();
  }
}

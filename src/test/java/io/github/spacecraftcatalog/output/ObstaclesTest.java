package io.github.spacecraftcatalog.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** The disk of the machine that runs this may tell case apart, so it is asked without one. */
class ObstaclesTest {

  private static final FileSet SITE =
      FileSet.of(Sites.site("index.html", "", "a/b/c.html", "", "file", ""));

  @Test
  void aFileWhereAFolderHasToBe() {
    assertThat(filesAmong("a", "a/b")).containsExactly("a", "a/b");
  }

  @Test
  void aFolderWhereAFileHasToBe() {
    assertThat(foldersAmong("file", "file/x", "a", "a/b")).containsExactly("file", "file/x");
    assertThat(filesAmong("file/x", "file/y/z", "a/x")).containsExactly("file/x", "file/y/z");
  }

  @Test
  void aNameInAnotherCase() {
    assertThat(filesAmong("Index.html", "a/b/C.html", "a/d.html"))
        .containsExactly("Index.html", "a/b/C.html");
    assertThat(filesAmong("A/old.html", "a/B/old.html", "a/b/old.html"))
        .containsExactly("A/old.html", "a/B/old.html");
    assertThat(foldersAmong("A", "A/b", "a", "a/b", "a/B", "elsewhere"))
        .containsExactly("A", "A/b", "a/B");
  }

  @Test
  void whatIsNowhereNearIsNotInTheWay() {
    assertThat(filesAmong("a/x", "filet", "fil", "b")).isEmpty();
    assertThat(foldersAmong("b", "b/a", "a/x")).isEmpty();
  }

  private static SortedSet<String> filesAmong(String... old) {
    return new Obstacles(SITE, List.of(old), List.of()).files();
  }

  private static SortedSet<String> foldersAmong(String... old) {
    return new Obstacles(SITE, List.of(), List.of(old)).folders();
  }
}

package io.github.spacecraftcatalog.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @ParameterizedTest
  @CsvSource({
    "'', index.html, ./",
    "404.html, 404.html, ./",
    ".nojekyll, .nojekyll, ./",
    "spacecraft/, spacecraft/index.html, ../",
    "spacecraft/408-progress-8/, spacecraft/408-progress-8/index.html, ../../",
    "assets/site.css, assets/site.css, ../",
    "a/b/c.txt, a/b/c.txt, ../../",
  })
  void aPathKnowsItsFileAndItsWayToTheRoot(String value, String fileName, String toRoot) {
    var path = new SitePath(value);

    assertThat(path.fileName()).isEqualTo(fileName);
    assertThat(path.toRoot()).isEqualTo(toRoot);
    assertThat(path).hasToString("/" + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        ".",
        "../",
        "./",
        "../a",
        "a/..",
        "a/../b",
        "a/./b",
        "a/.",
        "/",
        "/a",
        "//",
        "a//b",
        "//host/a",
        "a\\b",
        "..\\a",
        "%2e%2e/a",
        "a%2fb",
        "a b",
        "a?b",
        "a#b",
        "a:b",
        "a\n",
        "\na",
        "..\n",
        "a\0",
        "é",
        "a\u2215b",
        "a*",
        "~a",
        "a'b",
        "\"",
        "<",
        "&"
      })
  void whatCouldLeaveTheSiteOrNeedsEscapingIsNoPath(String value) {
    assertThat(SitePath.isValid(value)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new SitePath(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "..a", "a..", "...a/", ".a/b", "a.b/c.d", "-", "_", "A/b/"})
  void dotsAreAllowedAsAPartOfAName(String value) {
    assertThat(SitePath.isValid(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "../x", "/x", "a//b", "a b"})
  void aSegmentCannotClimbOrBeEmpty(String segment) {
    assertThatIllegalArgumentException().isThrownBy(() -> SitePath.HOME.page(segment));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SitePath("spacecraft/").page(segment));
  }

  @Test
  void pagesAndFilesAreBuiltFromTheirParents() {
    SitePath index = SitePath.HOME.page("spacecraft");

    assertThat(index.page("408-progress-8")).hasToString("/spacecraft/408-progress-8/");
    assertThat(index.file("data.json")).hasToString("/spacecraft/data.json");
    assertThat(index.isPage()).isTrue();
    assertThat(index.file("data.json").isPage()).isFalse();
    assertThat(SitePath.HOME.isPage()).isTrue();
  }

  @Test
  void theDeepestFolderOfAFileSystemIsNotTooDeep() {
    assertThat(SitePath.isValid("a/".repeat(2048))).isTrue();
  }
}

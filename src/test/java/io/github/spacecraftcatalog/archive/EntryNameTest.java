package io.github.spacecraftcatalog.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

  @ParameterizedTest
  @CsvSource({
    "a.json, a.json",
    "./a.json, a.json",
    "a/./b//c.json, a/b/c.json",
    "Корабль/🚀.json, Корабль/🚀.json",
    "a..b/c...json, a..b/c...json",
    "ab:c.json, ab:c.json"
  })
  void aPathIsShownWithoutWhatLeadsNowhere(String name, String path) {
    EntryName entry = EntryName.of(name.getBytes(UTF_8));

    assertThat(entry.fault(ArchiveLimits.STANDARD)).isEmpty();
    assertThat(entry.path()).isEqualTo(path);
    assertThat(entry.isFolder()).isFalse();
    assertThat(entry.isIgnored()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | has no name",
        "../a.json | has a path that leads out of the archive",
        "a/../../b.json | has a path that leads out of the archive",
        "a/.. | has a path that leads out of the archive",
        ".hidden/../a.json | has a path that leads out of the archive",
        "/etc/a.json | has a path from the root",
        "//host/a.json | has a path from the root",
        "C:/a.json | has a path from a drive",
        "c:a.json | has a path from a drive",
        "a\\b.json | has a backslash in its name",
        "..\\a.json | has a backslash in its name",
      })
  void aNameThatIsATrapIsRefused(String name, String fault) {
    assertThat(EntryName.of(name.getBytes(UTF_8)).fault(ArchiveLimits.STANDARD)).contains(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "a\0.json",
        "a\n.json",
        "\u001b[2Ja",
        "a\u007f",
        "a\u0085",
        "\u202ea",
        "\u2028"
      })
  void aNameWithControlCharactersIsRefused(String name) {
    assertThat(EntryName.of(name.getBytes(UTF_8)).fault(ArchiveLimits.STANDARD))
        .contains("has control characters in its name");
  }

  @Test
  void aNameThatIsNoTextIsRefused() {
    EntryName name = EntryName.of("a/é.json".getBytes(ISO_8859_1));

    assertThat(name.fault(ArchiveLimits.STANDARD)).contains("has a name that is not UTF-8");
    assertThat(name.shown()).isEqualTo("a/\uFFFD.json");
  }

  @Test
  void aPathHasALimit() {
    EntryName longest = EntryName.of("🚀".repeat(1000).getBytes(UTF_8));
    EntryName tooLong = EntryName.of("🚀".repeat(1001).getBytes(UTF_8));

    assertThat(longest.fault(ArchiveLimits.STANDARD)).isEmpty();
    assertThat(tooLong.fault(ArchiveLimits.STANDARD))
        .contains("has a path of more than 1000 characters, the limit of a path");
    assertThat(tooLong.shown()).isEqualTo("🚀".repeat(80) + "…");
  }

  @Test
  void whatCannotBeSeenIsShownAsANumber() {
    assertThat(EntryName.of("a\u001b[2J\u202e\n".getBytes(UTF_8)).shown())
        .isEqualTo("a\\u001b[2J\\u202e\\u000a");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "./", "a/", "a/b/", "a//"})
  void aNameThatEndsWithASlashIsAFolder(String name) {
    assertThat(EntryName.of(name.getBytes(UTF_8)).isFolder()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden",
        "./.hidden",
        "a/.hidden/b.json",
        "a/._b.json",
        "__MACOSX/a.json",
        "./__MACOSX/a.json",
        "README.md",
        "a/Notes.MD"
      })
  void hiddenFilesAndNotesAreLeftAlone(String name) {
    assertThat(EntryName.of(name.getBytes(UTF_8)).isIgnored()).isTrue();
  }
}

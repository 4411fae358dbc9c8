package io.github.spacecraftcatalog.output;

import static io.github.spacecraftcatalog.output.Sites.namesIn;
import static io.github.spacecraftcatalog.output.Sites.publish;
import static io.github.spacecraftcatalog.output.Sites.site;
import static io.github.spacecraftcatalog.output.Sites.texts;
import static io.github.spacecraftcatalog.output.Sites.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stops publishes after each of their operations, and looks at what is left and what comes next.
 */
class KilledPublishTest {

  private static final List<SiteFile> OLD =
      site(
          "index.html", "old home",
          "same.html", "same",
          "turns", "a file that becomes a folder",
          "into/a/file.html", "below a folder that becomes a file",
          "gone/deep/index.html", "stale",
          "Case/Name.svg", "spelled differently");

  private static final List<SiteFile> NEW =
      Sites.plus(
          site(
              "index.html", "new home",
              "same.html", "same",
              "turns/index.html", "page",
              "into", "file",
              "fresh/deep/index.html", "new",
              "case/name.svg", "spelled differently"),
          Sites.file("large.json", Body.streamed(out -> out.write(new byte[] {'[', ']'}))));

  private static final List<SiteFile> THIRD =
      site("index.html", "third home", "fresh", "file", "turns/index.html/x", "deeper");

  @TempDir private Path root;

  @Test
  void aKilledFirstPublishLeavesNothingOrAll() throws Exception {
    int kills = 0;
    for (; ; kills++) {
      Path target = project(kills).resolve("public");
      boolean killed = isKilled(kills, NEW, target);
      if (Files.exists(target)) {
        assertThat(tree(target)).isEqualTo(texts(NEW));
      }
      assertRecovers(NEW, target);
      if (!killed) {
        break;
      }
    }
    assertThat(kills).isGreaterThan(NEW.size());
  }

  @Test
  void aKilledPublishIntoAnEmptyFolderLeavesNothingOrAll() throws Exception {
    for (int kills = 0; ; kills++) {
      Path target = Files.createDirectory(project(kills).resolve("public"));
      boolean killed = isKilled(kills, NEW, target);
      if (Files.exists(target) && !tree(target).isEmpty()) {
        assertThat(tree(target)).isEqualTo(texts(NEW));
      }
      assertRecovers(NEW, target);
      if (!killed) {
        break;
      }
    }
  }

  @Test
  void aKilledChangeLeavesEveryFileWhole() throws Exception {
    Map<String, String> old = texts(OLD);
    Map<String, String> now = texts(NEW);
    int kills = 0;
    for (; ; kills++) {
      Path target = project(kills).resolve("public");
      publish(OLD, target);
      boolean killed = isKilled(kills, NEW, target);
      assertThat(tree(target))
          .allSatisfy(
              (name, text) -> assertThat(text).isIn(old.get(name), now.get(name)).isNotNull())
          .containsEntry("same.html", "same")
          .containsKey("index.html");
      if (!killed) {
        break;
      }
    }
    assertThat(kills).isGreaterThan(20);
  }

  @Test
  void aKilledChangeIsCompletedByTheNextRun() throws Exception {
    assertRecoversFromAnyKill(NEW);
  }

  @Test
  void aKilledChangeIsUndoneByPublishingTheOldSite() throws Exception {
    assertRecoversFromAnyKill(OLD);
  }

  @Test
  void aKilledChangeIsNoBurdenToAnotherSite() throws Exception {
    assertRecoversFromAnyKill(THIRD);
  }

  @Test
  void aKillOfTheRecoveryIsRecoveredFromToo() throws Exception {
    List<SiteFile> before = site("index.html", "old", "turns", "file");
    List<SiteFile> after = site("index.html", "new", "turns/index.html", "page");
    for (int first = 0; ; first++) {
      boolean firstKilled = true;
      for (int second = 0; ; second++) {
        Path target = project(first * 1000 + second).resolve("public");
        publish(before, target);
        firstKilled = isKilled(first, after, target);
        boolean secondKilled = isKilled(second, before, target);
        assertRecovers(after, target);
        if (!secondKilled) {
          break;
        }
      }
      if (!firstKilled) {
        break;
      }
    }
  }

  private void assertRecoversFromAnyKill(List<SiteFile> next) throws Exception {
    for (int kills = 0; ; kills++) {
      Path target = project(kills).resolve("public");
      publish(OLD, target);
      boolean killed = isKilled(kills, NEW, target);
      assertRecovers(next, target);
      if (!killed) {
        break;
      }
    }
  }

  private static void assertRecovers(List<SiteFile> site, Path target) throws Exception {
    publish(site, target);
    assertThat(tree(target)).isEqualTo(texts(site));
    assertThat(target.resolve(".catalog-manifest"))
        .hasBinaryContent(Manifest.of(FileSet.of(site).names()).bytes());
    assertThat(namesIn(target.resolve(".."))).containsExactly("public");
  }

  private static boolean isKilled(int operations, List<SiteFile> site, Path target)
      throws Exception {
    try {
      new Publisher(new MortalDisk(operations), 1).publish(site, target, List.of());
      return false;
    } catch (MortalDisk.Killed e) {
      return true;
    }
  }

  private Path project(int number) throws Exception {
    return Files.createDirectory(root.resolve("project " + number));
  }
}

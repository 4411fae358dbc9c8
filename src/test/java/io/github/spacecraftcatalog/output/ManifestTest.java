package io.github.spacecraftcatalog.output;

import static io.github.spacecraftcatalog.output.Sites.publish;
import static io.github.spacecraftcatalog.output.Sites.site;
import static io.github.spacecraftcatalog.output.Sites.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final String FIRST_LINE =
      "# catalog manifest 1: the files here that \"catalog build\" wrote, and may replace or delete\n";

  @TempDir private Path root;

  private Path target;
  private Path list;

  @BeforeEach
  void aPublishedSite() throws Exception {
    target = root.resolve("public");
    list = target.resolve(".catalog-manifest");
    publish(site("index.html", "home", "b/index.html", "b", "a.css", "a"), target);
  }

  @Test
  void theFormatIsAsDocumented() {
    assertThat(list)
        .hasBinaryContent(
            (FIRST_LINE + "a.css\nb/index.html\nindex.html\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void itNamesExactlyTheFilesOfTheLastPublish() throws Exception {
    publish(site("index.html", "home"), target);
    assertThat(list).hasContent(FIRST_LINE + "index.html\n");
  }

  @Test
  void itIsPutInOrderEvenWhenNoFileChanged() throws Exception {
    String exact = Files.readString(list);
    Files.writeString(list, exact.replace("\n", "\r\n") + "gone.html\r\n");
    Publication publication =
        new Publisher()
            .publish(
                site("index.html", "home", "b/index.html", "b", "a.css", "a"), target, List.of());
    assertThat(publication.written()).isZero();
    assertThat(publication.removed()).isZero();
    assertThat(list).hasBinaryContent(exact.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aFolderWithoutItIsNotOurs() throws Exception {
    Files.delete(list);
    assertThatThrownBy(() -> publish(site("index.html", "new"), target))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("(a.css, b/index.html, index.html)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../victim.txt",
        "b/../../victim.txt",
        "b/./index.html",
        "/victim.txt",
        "//victim.txt",
        "C:/victim.txt",
        "C:victim.txt",
        "..\\victim.txt",
        "..",
        ".",
        "b/",
        "",
        " index.html",
        "na\u00efve.html",
        "nul\u0000.html",
        ".catalog-manifest",
        "# catalog manifest 1",
      })
  void aLineThatNoPublishWroteSpoilsIt(String line) throws Exception {
    Path victim = Files.writeString(root.resolve("victim.txt"), "mine");
    Files.write(list, (FIRST_LINE + "a.css\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
    assertDamaged();
    assertThat(victim).hasContent("mine");
  }

  @Test
  void everyCutOffListIsRefusedOrNamesOurFilesOnly() throws Exception {
    byte[] whole = Files.readAllBytes(list);
    Map<String, String> before = tree(target);
    // Without its last line end the list still names all files.
    for (int length = 0; length < whole.length - 1; length++) {
      Files.write(list, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> publish(site("x.html", ""), target))
          .isInstanceOf(TargetRefusedException.class);
      assertThat(tree(target)).isEqualTo(before);
    }
  }

  @Test
  void nonsenseOfAnyLengthIsRefused() throws Exception {
    for (int length : new int[] {100, 1_000, 10_000, 1_000_000}) {
      Files.writeString(list, FIRST_LINE + "a/".repeat(length) + "b" + ".".repeat(length) + "\n");
      assertThatThrownBy(() -> publish(site("x.html", ""), target))
          .isInstanceOf(TargetRefusedException.class);
    }
    Files.write(list, new byte[100_000]);
    assertDamaged();
  }

  @Test
  void aListOfALaterVersionIsRefused() throws Exception {
    Files.writeString(list, Files.readString(list).replace("manifest 1", "manifest 2"));
    assertDamaged();
  }

  @Test
  void aFolderInItsPlaceIsRefused() throws Exception {
    Files.delete(list);
    Files.createDirectory(list);
    assertDamaged();
  }

  @Test
  void aNameThatIsAFolderNowDeletesNothing() throws Exception {
    publish(site("index.html", "home", "notes", "ours"), target);
    Files.delete(target.resolve("notes"));
    Path mine = Files.createDirectory(target.resolve("notes")).resolve("mine.txt");
    Files.writeString(mine, "mine");
    assertThatThrownBy(() -> publish(site("index.html", "home"), target))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("(notes/mine.txt)");
    assertThat(mine).hasContent("mine");
  }

  private void assertDamaged() throws Exception {
    Map<String, String> before = tree(target);
    assertThatThrownBy(() -> publish(site("x.html", ""), target))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("(.catalog-manifest) is damaged; delete the folder");
    assertThat(tree(target)).isEqualTo(before);
  }
}

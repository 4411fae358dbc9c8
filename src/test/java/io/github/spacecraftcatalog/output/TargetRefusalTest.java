package io.github.spacecraftcatalog.output;

import static io.github.spacecraftcatalog.output.Sites.publish;
import static io.github.spacecraftcatalog.output.Sites.site;
import static io.github.spacecraftcatalog.output.Sites.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetRefusalTest {

  @TempDir private Path root;

  private Path content;

  @BeforeEach
  void aProject() throws Exception {
    content = Files.createDirectories(root.resolve("project/content"));
    Files.writeString(content.resolve("about.md"), "# About");
  }

  @Test
  void aSourceFolderIsRefused() throws Exception {
    assertRefused(content).hasMessageContaining("the site is made from this folder");
    assertRefused(content.resolve("../content/./")).hasMessageContaining("made from this folder");
  }

  @Test
  void aFolderThatHoldsASourceIsRefused() throws Exception {
    assertRefused(root.resolve("project"))
        .hasMessageContaining("it holds " + content + ", which the site is made from");
  }

  @Test
  void aFolderInsideASourceIsRefused() throws Exception {
    assertRefused(content.resolve("public"))
        .hasMessageContaining("it lies in " + content)
        .hasMessageContaining("choose a folder outside");
    assertThat(tree(content)).containsOnlyKeys("about.md");
  }

  @Test
  void aFolderBesideTheSourcesIsNot() throws Exception {
    Path target = root.resolve("project/content-public");
    new Publisher().publish(site("index.html", ""), target, List.of(content));
    assertThat(target).isDirectory();
  }

  @Test
  void sourcesThatDoNotExistAreKeptClearOfToo() {
    Path missing = root.resolve("project/templates");
    assertThatThrownBy(
            () -> new Publisher().publish(List.of(), missing.resolve("out"), List.of(missing)))
        .isInstanceOf(TargetRefusedException.class);
  }

  @Test
  void sourcesAreRecognisedThroughLinks() throws Exception {
    assumeTrue(SymbolicLinks.areSupported(root));
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("project"));
    assertRefused(link.resolve("content")).hasMessageContaining("made from this folder");
    assertRefused(link.resolve("content/new/public")).hasMessageContaining("it lies in");
    assertRefused(link).hasMessageContaining("it holds");
    Path linked = Files.createSymbolicLink(root.resolve("linked content"), content);
    assertThatThrownBy(() -> new Publisher().publish(List.of(), content, List.of(linked)))
        .hasMessageContaining("made from this folder");
  }

  @Test
  void rootsAndHomesAreRefused() {
    Path slash = root.getRoot();
    Path home = root.resolve("project");
    assertThatThrownBy(() -> new TargetGuard(home).admit(slash, List.of()))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("the root of a file system");
    assertThatThrownBy(() -> new TargetGuard(home).admit(home, List.of()))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("home directory");
    assertThatThrownBy(() -> new TargetGuard(home).admit(root, List.of()))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("home directory");
  }

  @Test
  void theUsersHomeIsAHome() {
    Path home = Path.of(System.getProperty("user.home"));
    assumeTrue(home.getParent() != null && Files.isDirectory(home));
    assertThatThrownBy(() -> publish(List.of(), home))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("home directory");
  }

  @Test
  void aFileIsRefused() throws Exception {
    Path file = Files.writeString(root.resolve("file"), "mine");
    assertRefused(file).hasMessageContaining("it is a file");
    assertRefused(file.resolve("public")).hasMessageContaining(file.toRealPath() + " is a file");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aMountPointIsRefused() {
    Path mounted = Path.of("/dev/shm");
    assumeTrue(Files.isDirectory(mounted));
    assertThatThrownBy(() -> publish(List.of(), mounted))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("mount point");
  }

  @Test
  void foreignFilesAreNamed() throws Exception {
    Path target = Files.createDirectories(root.resolve("public/notes"));
    Path mine = Files.writeString(target.resolve("mine.txt"), "mine");
    assertRefused(root.resolve("public"))
        .hasMessage(
            "cannot publish to "
                + root.resolve("public")
                + ": it holds files that no build wrote (notes/mine.txt);"
                + " move them elsewhere or choose another folder");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void threeForeignFilesAreEnoughToName() throws Exception {
    Path target = root.resolve("public");
    publish(site("index.html", "home"), target);
    for (String name : List.of("e", "d", "c", "b\n")) {
      Files.writeString(target.resolve(name.equals("b\n") ? lineBreakOr("b") : name), "mine");
    }
    assertRefused(target).message().matches(".*\\(b ?, c, d and 1 more\\).*");
    assertThat(target.resolve("index.html")).hasContent("home");
  }

  @Test
  void aForeignFileInAPagesPlaceIsNotOverwritten() throws Exception {
    Path target = root.resolve("public");
    publish(site("index.html", "home"), target);
    Path mine = Files.writeString(target.resolve("about.html"), "mine");
    assertThatThrownBy(() -> publish(site("index.html", "home", "about.html", "ours"), target))
        .hasMessageContaining("about.html");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aFolderThatCannotBeReadIsForeign() throws Exception {
    Path target = root.resolve("public");
    publish(site("index.html", "home"), target);
    Path locked = Files.createDirectory(target.resolve("locked"));
    assumeTrue(locked.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(locked));
      assertRefused(target).hasMessageContaining("(locked)");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void somethingElseInTheStagingPlaceIsKept() throws Exception {
    Path mine = Files.createDirectory(root.resolve(".public.catalog-new")).resolve("mine");
    Files.writeString(mine, "mine");
    assertRefused(root.resolve("public")).hasMessageContaining(".public.catalog-new");
    assertThat(tree(root)).contains(Map.entry(".public.catalog-new/mine", "mine"));
    assertThat(root.resolve("public")).doesNotExist();
  }

  private static String lineBreakOr(String name) {
    return System.getProperty("os.name").startsWith("Windows") ? name : name + "\n";
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Path target) {
    return assertThatThrownBy(
            () ->
                new Publisher().publish(site("index.html", "published"), target, List.of(content)))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageStartingWith("cannot publish to " + target + ": ");
  }
}

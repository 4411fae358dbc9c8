package io.github.spacecraftcatalog.output;

import static io.github.spacecraftcatalog.output.Sites.everythingIn;
import static io.github.spacecraftcatalog.output.Sites.namesIn;
import static io.github.spacecraftcatalog.output.Sites.publish;
import static io.github.spacecraftcatalog.output.Sites.site;
import static io.github.spacecraftcatalog.output.Sites.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedTargetTest {

  @TempDir private Path root;

  private Path outside;
  private Path target;

  @BeforeEach
  void folders() throws Exception {
    assumeTrue(SymbolicLinks.areSupported(root));
    outside = Files.createDirectories(root.resolve("elsewhere/outside"));
    target = root.resolve("public");
  }

  @Test
  void aLinkToAFolderIsFollowedAndKept() throws Exception {
    Files.createSymbolicLink(target, outside);
    publish(site("index.html", "one"), target);
    publish(site("index.html", "two", "a/b", ""), target);
    assertThat(target).isSymbolicLink();
    assertThat(tree(outside)).containsEntry("index.html", "two").containsKey("a/b");
    assertThat(namesIn(root.resolve("elsewhere"))).containsExactly("outside");
    assertThat(namesIn(root)).containsExactly("elsewhere", "public");
  }

  @Test
  void aLinkThatLeadsNowhereIsRefused() throws Exception {
    Files.createSymbolicLink(target, root.resolve("missing"));
    assertThatThrownBy(() -> publish(site("index.html", ""), target))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("leads nowhere");
    assertThatThrownBy(() -> publish(site("index.html", ""), target.resolve("deeper")))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("leads nowhere");
  }

  @Test
  void aLinkInsideTheSiteIsForeign() throws Exception {
    publish(site("index.html", "", "a/index.html", "ours"), target);
    Files.createSymbolicLink(target.resolve("link"), outside);
    assertThatThrownBy(() -> publish(site("index.html", ""), target))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessageContaining("(link)");
    assertThat(target.resolve("a/index.html")).hasContent("ours");
  }

  @Test
  void nothingIsWrittenThroughALinkInAFilesPlace() throws Exception {
    publish(site("index.html", "one"), target);
    Path victim = Files.writeString(outside.resolve("victim"), "mine");
    Files.delete(target.resolve("index.html"));
    Files.createSymbolicLink(target.resolve("index.html"), victim);
    assertThatThrownBy(() -> publish(site("index.html", "two"), target))
        .isInstanceOf(TargetRefusedException.class);
    assertThat(victim).hasContent("mine");
  }

  @Test
  void nothingIsWrittenOrDeletedThroughALinkInAFoldersPlace() throws Exception {
    publish(site("index.html", "", "a/b", "one"), target);
    Files.delete(target.resolve("a/b"));
    Files.delete(target.resolve("a"));
    Path victim = Files.writeString(outside.resolve("b"), "one");
    Files.createSymbolicLink(target.resolve("a"), outside);
    assertThatThrownBy(() -> publish(site("index.html", ""), target))
        .isInstanceOf(TargetRefusedException.class);
    assertThatThrownBy(() -> publish(site("index.html", "", "a/b", "two"), target))
        .isInstanceOf(TargetRefusedException.class);
    assertThat(victim).hasContent("one");
  }

  @Test
  void aManifestThatIsALinkIsNoManifest() throws Exception {
    publish(site("index.html", "one"), target);
    Path moved = outside.resolve("list");
    Files.move(target.resolve(".catalog-manifest"), moved);
    Files.createSymbolicLink(target.resolve(".catalog-manifest"), moved);
    assertThatThrownBy(() -> publish(site("a.html", ""), target))
        .isInstanceOf(TargetRefusedException.class);
    assertThat(tree(target)).containsKey("index.html");
  }

  @Test
  void leftOversAreDeletedWithoutFollowingLinks() throws Exception {
    Path victim = Files.writeString(outside.resolve("victim"), "mine");
    Path left = Files.createDirectory(root.resolve(".public.catalog-new"));
    Files.writeString(left.resolve(".catalog-manifest"), "");
    Files.createSymbolicLink(left.resolve("link"), outside);
    publish(site("index.html", ""), target);
    assertThat(victim).hasContent("mine");
    assertThat(left).doesNotExist();
  }

  @Test
  void aLinkInTheLocksPlaceIsNotWrittenThrough() throws Exception {
    Files.createSymbolicLink(root.resolve(".public.catalog-lock"), outside.resolve("made"));
    assertThatThrownBy(() -> publish(site("index.html", ""), target)).isNotNull();
    assertThat(everythingIn(outside)).isEmpty();
  }
}

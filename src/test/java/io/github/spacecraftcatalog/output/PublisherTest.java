package io.github.spacecraftcatalog.output;

import static io.github.spacecraftcatalog.output.Sites.everythingIn;
import static io.github.spacecraftcatalog.output.Sites.file;
import static io.github.spacecraftcatalog.output.Sites.namesIn;
import static io.github.spacecraftcatalog.output.Sites.plus;
import static io.github.spacecraftcatalog.output.Sites.publish;
import static io.github.spacecraftcatalog.output.Sites.site;
import static io.github.spacecraftcatalog.output.Sites.texts;
import static io.github.spacecraftcatalog.output.Sites.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path root;

  @Test
  void aNewSiteIsWrittenWithTheFoldersAboveIt() throws Exception {
    Path target = root.resolve("made/on/the way/public");
    List<SiteFile> site = site("index.html", "home", "a/b/index.html", "deep", "a/x.json", "{}");

    Publication publication = new Publisher().publish(site, target, List.of());

    assertThat(tree(target)).isEqualTo(texts(site));
    assertThat(publication).isEqualTo(new Publication(3, 3, 0, 0, 10));
    assertThat(namesIn(target)).contains(".catalog-manifest");
    assertThat(namesIn(root.resolve("made/on/the way"))).containsExactly("public");
  }

  @Test
  void aPageIsTheIndexOfItsFolder() throws Exception {
    Path target = root.resolve("public");
    publish(List.of(new SiteFile(new SitePath("spacecraft/"), () -> new byte[] {'x'})), target);
    assertThat(target.resolve("spacecraft/index.html")).hasContent("x");
  }

  @Test
  void anEmptyFolderIsATarget() throws Exception {
    Path target = Files.createDirectory(root.resolve("public"));
    publish(site("index.html", "home"), target);
    assertThat(tree(target)).containsOnlyKeys("index.html");
    assertThat(namesIn(root)).containsExactly("public");
  }

  @Test
  void aFolderWithNothingButSystemFilesIsATarget() throws Exception {
    Path target = Files.createDirectory(root.resolve("public"));
    Files.writeString(target.resolve(".DS_Store"), "mac");
    Files.writeString(Files.createDirectory(target.resolve("a")).resolve("Thumbs.db"), "windows");
    Files.writeString(target.resolve("desktop.ini"), "windows");
    publish(site("index.html", "home"), target);
    assertThat(tree(target))
        .containsOnlyKeys("index.html", ".DS_Store", "a/", "a/Thumbs.db", "desktop.ini");
  }

  @Test
  void aSiteWithoutFilesIsAFolder() throws Exception {
    Path target = root.resolve("public");
    assertThat(new Publisher().publish(List.of(), target, List.of()))
        .isEqualTo(new Publication(0, 0, 0, 0, 0));
    assertThat(target).isDirectory();
    publish(site("index.html", "home"), target);
    publish(List.of(), target);
    assertThat(tree(target)).isEmpty();
  }

  @Test
  void onlyWhatDiffersIsTouched() throws Exception {
    Path target = root.resolve("public");
    publish(site("same.html", "same", "size.html", "short", "bytes.html", "abc"), target);
    age(target);

    Publication publication =
        new Publisher()
            .publish(
                site("same.html", "same", "size.html", "longer", "bytes.html", "abd", "n.html", ""),
                target,
                List.of());

    assertThat(publication).isEqualTo(new Publication(4, 3, 1, 0, 13));
    assertThat(tree(target))
        .isEqualTo(
            Map.of("same.html", "same", "size.html", "longer", "bytes.html", "abd", "n.html", ""));
    assertThat(Files.getLastModifiedTime(target.resolve("same.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(target.resolve("bytes.html"))).isGreaterThan(LONG_AGO);
  }

  @Test
  void publishingTheSameAgainTouchesNothing() throws Exception {
    Path target = root.resolve("public");
    List<SiteFile> site = site("index.html", "home", "a/index.html", "a", "b/c.txt", "c");
    publish(site, target);
    age(target);
    Map<Path, FileTime> before = times(target);

    Publication publication = new Publisher().publish(site, target, List.of());

    assertThat(publication).isEqualTo(new Publication(3, 0, 3, 0, 6));
    assertThat(times(target)).isEqualTo(before);
    assertThat(namesIn(root)).containsExactly("public");
  }

  @Test
  void filesThatTheSiteNoLongerHasAreRemovedWithTheirFolders() throws Exception {
    Path target = root.resolve("public");
    publish(
        site("index.html", "", "a/b/c/index.html", "", "a/stay.txt", "", "z/y.txt", ""), target);
    Files.createDirectory(target.resolve("a/folder of the user"));

    Publication publication =
        new Publisher().publish(site("index.html", "", "a/stay.txt", ""), target, List.of());

    assertThat(publication.removed()).isEqualTo(2);
    assertThat(tree(target))
        .containsOnlyKeys("index.html", "a/", "a/stay.txt", "a/folder of the user/");
  }

  @Test
  void aRemovedPageTakesSystemFilesOfItsFolderAlong() throws Exception {
    Path target = root.resolve("public");
    publish(site("index.html", "", "a/index.html", ""), target);
    Files.writeString(target.resolve("a/.DS_Store"), "mac");
    publish(site("index.html", ""), target);
    assertThat(tree(target)).containsOnlyKeys("index.html");
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws Exception {
    Path target = root.resolve("public");
    List<SiteFile> files = site("a", "file", "b/c", "file", "b/d/e/f", "file");
    List<SiteFile> folders = site("a/index.html", "page", "a/x/y", "", "b", "file now");
    publish(files, target);
    publish(folders, target);
    assertThat(tree(target)).isEqualTo(texts(folders));
    Files.writeString(target.resolve("a/x/.DS_Store"), "mac");
    publish(files, target);
    assertThat(tree(target)).isEqualTo(texts(files));
  }

  @Test
  void anEmptyFolderDoesNotBlockAFile() throws Exception {
    Path target = root.resolve("public");
    publish(site("index.html", ""), target);
    Files.createDirectories(target.resolve("a/b/c"));
    publish(site("index.html", "", "a", "file"), target);
    assertThat(tree(target)).containsOnlyKeys("index.html", "a");
  }

  @Test
  void aChangeOfCaseReachesTheDisk() throws Exception {
    Path target = root.resolve("public");
    publish(site("Logo.svg", "1", "Fonts/a.woff2", "2", "Fonts/b.woff2", "3"), target);
    List<SiteFile> lower = site("logo.svg", "1", "fonts/a.woff2", "2");
    publish(lower, target);
    assertThat(tree(target)).isEqualTo(texts(lower));
  }

  @Test
  void aStreamedFileIsWrittenWholeAndTouchedOnlyWhenItDiffers() throws Exception {
    Path target = root.resolve("public");
    publish(List.of(streamed("large.json", "one")), target);
    age(target);
    FileTime old = Files.getLastModifiedTime(target.resolve("large.json"));

    Publication same =
        new Publisher().publish(List.of(streamed("large.json", "one")), target, List.of());
    FileTime untouched = Files.getLastModifiedTime(target.resolve("large.json"));
    Publication other =
        new Publisher().publish(List.of(streamed("large.json", "two")), target, List.of());

    assertThat(untouched).isEqualTo(old);
    assertThat(same.written()).isZero();
    assertThat(same.bytes()).isEqualTo(3);
    assertThat(other.written()).isEqualTo(1);
    assertThat(tree(target)).isEqualTo(Map.of("large.json", "two"));
  }

  @Test
  void aStreamedFileThatFailsHalfwayLeavesTheOldSiteAsItWas() throws Exception {
    Path target = root.resolve("public");
    publish(site("index.html", "home"), target);
    Body failing =
        Body.streamed(
            out -> {
              out.write('x');
              throw new IOException("the source is gone");
            });

    assertThatThrownBy(
            () -> publish(Sites.plus(site("index.html", "new"), file("large", failing)), target))
        .isInstanceOf(IOException.class)
        .hasMessage("the source is gone");

    assertThat(tree(target)).isEqualTo(Map.of("index.html", "home"));
  }

  private static SiteFile streamed(String name, String text) {
    return file(name, Body.streamed(out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void everyBodyIsAskedOnce() throws Exception {
    Path target = root.resolve("public");
    var asked = new AtomicInteger();
    Body body = () -> new byte[asked.incrementAndGet() > 0 ? 1 : 0];
    List<SiteFile> site = List.of(file("a", body), file("b", body), file("c/d", body));
    publish(site, target);
    assertThat(asked).hasValue(3);
    publish(site, target);
    assertThat(asked).hasValue(6);
  }

  @Test
  void aFailingBodyPublishesNoNewSite() throws Exception {
    var failure = new IOException("no such image");
    List<SiteFile> site = plus(site("a", "a", "c", "c"), file("b", failing(failure)));

    assertThatThrownBy(() -> publish(site, root.resolve("made/for/it"))).isSameAs(failure);

    assertThat(everythingIn(root)).isEmpty();
  }

  @Test
  void aFailingBodyKeepsAnEmptyTarget() throws Exception {
    Path target = Files.createDirectory(root.resolve("public"));
    var failure = new IllegalStateException("bug");
    assertThatThrownBy(() -> publish(List.of(file("b", failing(failure))), target))
        .isSameAs(failure);
    assertThat(everythingIn(root)).containsExactly(target);
  }

  @Test
  void aFailingBodyLeavesTheOldSiteAsItWas() throws Exception {
    Path target = root.resolve("public");
    publish(site("index.html", "old", "old.html", "old"), target);
    age(target);
    Map<Path, FileTime> before = times(target);
    var failure = new AssertionError("bug");
    List<SiteFile> site =
        plus(site("index.html", "new", "new/index.html", "new"), file("z", failing(failure)));

    assertThatThrownBy(() -> publish(site, target)).isSameAs(failure);

    assertThat(times(target)).isEqualTo(before);
    assertThat(tree(target)).isEqualTo(Map.of("index.html", "old", "old.html", "old"));
    assertThat(namesIn(root)).containsExactly("public");
  }

  @Test
  void filesThatDoNotFitTogetherAreABug() {
    Path target = root.resolve("public");
    assertThatThrownBy(() -> publish(site("a/index.html", "", "a/", ""), target))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a/index.html");
    assertThatThrownBy(() -> publish(site("a/b/c", "", "a/b", ""), target))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a/b");
    assertThatThrownBy(() -> publish(site(".Catalog-Manifest", ""), target))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> publish(site(".catalog-manifest/a", ""), target))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> publish(site("a/".repeat(600) + "b", ""), target))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(target).doesNotExist();
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws Exception {
    publish(site("b", "1", "a", "2", "c/d", "3"), root.resolve("one"));
    publish(site("c/d", "3", "a", "2", "b", "1"), root.resolve("two"));
    assertThat(root.resolve("one/.catalog-manifest"))
        .hasSameBinaryContentAs(root.resolve("two/.catalog-manifest"));
  }

  private static Body failing(Throwable failure) {
    return () -> {
      if (failure instanceof IOException e) {
        throw e;
      }
      if (failure instanceof RuntimeException e) {
        throw e;
      }
      throw (Error) failure;
    };
  }

  private static void age(Path folder) throws IOException {
    for (Path path : everythingIn(folder)) {
      Files.setLastModifiedTime(path, LONG_AGO);
    }
    Files.setLastModifiedTime(folder, LONG_AGO);
  }

  private static Map<Path, FileTime> times(Path folder) throws IOException {
    var times = new HashMap<Path, FileTime>();
    times.put(folder, Files.getLastModifiedTime(folder));
    for (Path path : everythingIn(folder)) {
      times.put(path, Files.getLastModifiedTime(path));
    }
    return times;
  }
}

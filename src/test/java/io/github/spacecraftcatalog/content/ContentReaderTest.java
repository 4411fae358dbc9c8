package io.github.spacecraftcatalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentReaderTest {

  @TempDir Path folder;
  private ContentFixture content;

  @BeforeEach
  void emptyFolder() {
    content = new ContentFixture(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "about.md, about/",
    "guide/index.md, guide/",
    "guide/how.md, guide/how/",
    "guide/home.md, guide/home/",
    "a/b/C_d.MD, a/b/C_d/",
    "Über uns.md, uber-uns/",
    "Über uns/Wer & wo.md, uber-uns/wer-wo/",
  })
  void aMarkdownFileIsAPageAtItsPath(String file, String path) throws IOException {
    assertThat(content.with(file, "# Title\n").read().pages())
        .singleElement()
        .satisfies(page -> assertThat(page.path()).isEqualTo(new SitePath(path)))
        .satisfies(page -> assertThat(page.source()).isEqualTo("content/" + file));
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void aDraftIsForThoseWhoAskForDrafts() throws IOException {
    content.with("idea.md", "---\ndraft: true\nnav: soon\n---\n# Idea\n");
    content.with("done.md", "---\ndraft: false\n---\n# Done\n");

    assertThat(content.read().pages()).extracting(ContentPage::title).containsExactly("Done");
    assertThat(content.reported()).isEmpty();
    assertThat(content.readWithDrafts().pages())
        .extracting(ContentPage::title)
        .containsExactly("Done", "Idea");
    assertThat(content.reported()).singleElement().asString().contains("nav has to be");
  }

  @Test
  void aDraftTakesNoAddressFromAPage() throws IOException {
    content.with("idea.md", "---\ndraft: true\n---\n# Draft\n");
    content.with("idea/index.md", "# Page\n");

    assertThat(content.read().pages()).extracting(ContentPage::title).containsExactly("Page");
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void homeIsAnIntroductionAndNotAPage() throws IOException {
    SiteContent read = content.with("home.md", "Welcome to [all](/spacecraft/).\n").read();

    assertThat(read.pages()).isEmpty();
    assertThat(read.home().orElseThrow().html(target -> "./" + target.value()))
        .isEqualTo("<p>Welcome to <a href=\"./spacecraft/\">all</a>.</p>\n");
  }

  @Test
  void frontMatterOfTheIntroductionIsReported() throws IOException {
    SiteContent read = content.with("home.md", "---\ntitle: Hello\n---\nWelcome.\n").read();

    assertThat(read.home().orElseThrow().html(SitePath::value)).isEqualTo("<p>Welcome.</p>\n");
    assertThat(content.reported()).singleElement().asString().contains("home.md:1:1", "site.yaml");
  }

  @Test
  void pagesAndFilesComeByPath() throws IOException {
    SiteContent read =
        content
            .with("b.md", "# B")
            .with("a/z.md", "# Z")
            .with("a.md", "# A")
            .with("b.png", "")
            .with("a/c.png", "")
            .read();

    assertThat(read.pages())
        .extracting(page -> page.path().value())
        .containsExactly("a/", "a/z/", "b/");
    assertThat(read.files())
        .extracting(file -> file.path().value())
        .containsExactly("a/c.png", "b.png");
  }

  @Test
  void otherFilesArePublishedAsTheyAre() throws IOException {
    SiteContent read = content.with("pics/a.png", "").with("pics/x.yaml", "").read();

    assertThat(read.files())
        .containsExactly(
            new ContentFile(
                new SitePath("pics/a.png"), folder.resolve("pics/a.png"), "content/pics/a.png"));
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void hiddenFilesBackupsAndSnapshotsAreLeftAlone() throws IOException {
    SiteContent read =
        content
            .with(".hidden.md", "# Hidden")
            .with(".git/config.md", "# Hidden")
            .with("about.md~", "# Old")
            .with("snapshots/readme.md", "# Capture")
            .with("guide/snapshots/what.md", "# What snapshots are")
            .read();

    assertThat(read.pages()).extracting(ContentPage::title).containsExactly("What snapshots are");
    assertThat(read.files()).isEmpty();
  }

  @Test
  void namesThatCannotBeAnAddressAreReported() throws IOException {
    SiteContent read = content.with("星.md", "# Star").with("my picture.png", "").read();

    assertThat(read.pages()).isEmpty();
    assertThat(read.files()).isEmpty();
    assertThat(content.reported())
        .containsExactly(
            "error: content/my picture.png: cannot be published under this name; use letters a-z,"
                + " digits, dots, hyphens and underscores [file-name]",
            "error: content/星.md: needs a name with a letter a-z or a digit in each part"
                + " [file-name]");
  }

  @Test
  void twoPagesAtOneAddressAreReported() throws IOException {
    SiteContent read = content.with("a.md", "# File").with("a/index.md", "# Folder").read();

    assertThat(read.pages()).extracting(ContentPage::title).containsExactly("File");
    assertThat(content.reported())
        .containsExactly(
            "error: content/a/index.md: would be /a/, as content/a.md is already [address-taken]");
  }

  @Test
  void aPageCannotReplaceTheHomePage() throws IOException {
    assertThat(content.with("index.md", "# Me").read().pages()).isEmpty();
    assertThat(content.reported())
        .containsExactly(
            "error: content/index.md: would replace the home page; its introduction belongs into"
                + " home.md [address-taken]");
  }

  @Test
  void textThatIsNotUtf8IsReportedWhereItStarts() throws IOException {
    byte[] latin1 = "# Title\r\nGr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(content.with("page.md", latin1).read().pages()).isEmpty();
    assertThat(content.reported())
        .containsExactly(
            "error: content/page.md:2:3: is not UTF-8 from here on; save the file as UTF-8"
                + " [encoding]");
  }

  @Test
  void textCutOffWithinACharacterIsReported() throws IOException {
    content.with("page.md", new byte[] {'#', ' ', 'a', (byte) 0xC3}).read();

    assertThat(content.reported()).singleElement().asString().contains("page.md:1:4", "[encoding]");
  }

  @Test
  void controlCharactersAreReported() throws IOException {
    content.with("page.md", "# Title\nbell \u0007\n").read();

    assertThat(content.reported())
        .containsExactly(
            "error: content/page.md:2:6: holds the control character U+0007; delete it [encoding]");
  }

  @Test
  void anEmptyPageIsReported() throws IOException {
    content.with("page.md", "").read();

    assertThat(content.reported())
        .containsExactly(
            "error: content/page.md:1:1: is empty; write something into it or delete it"
                + " [empty-file]");
  }

  @Test
  void aHugePageIsReported() throws IOException {
    content.with("page.md", new byte[TextReader.MAX_BYTES + 1]).read();

    assertThat(content.reported())
        .containsExactly(
            "error: content/page.md: is larger than a page may be, 1 MiB [unreadable]");
  }

  @Test
  void aLinkToNoFileAndALoopAreReported() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));
    Files.createDirectory(folder.resolve("deep"));
    Files.createSymbolicLink(folder.resolve("deep/up"), folder);
    content.read();

    assertThat(content.reported())
        .containsExactly(
            "error: content/deep/up: is a link to a folder above it [unreadable]",
            "error: content/gone.md: is neither a file nor a link to one [unreadable]");
  }

  @Test
  void aFileInPlaceOfTheFolderIsReported() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    var wrong = new ContentFixture(file);
    wrong.read();

    assertThat(wrong.reported()).containsExactly("error: content: is not a folder [unreadable]");
  }

  @Test
  void theShippedContentIsSound() throws IOException {
    var shipped = new ContentFixture(Path.of("content"));
    SiteContent read = shipped.read();

    assertThat(shipped.reported()).hasSize(1).allMatch(line -> line.startsWith("notice: "));
    assertThat(read.home()).isPresent();
    assertThat(read.pages()).extracting(ContentPage::path).contains(new SitePath("about/"));
    assertThat(read.settings().baseUrl()).isNotEqualTo(Optional.empty());
  }
}

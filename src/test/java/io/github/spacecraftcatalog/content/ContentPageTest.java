package io.github.spacecraftcatalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPageTest {

  @TempDir Path folder;
  private ContentFixture content;

  @BeforeEach
  void emptyFolder() {
    content = new ContentFixture(folder);
  }

  @Test
  void frontMatterIsRead() throws IOException {
    ContentPage page =
        content.page(
            """
            ---
            title: "Ships: a guide" # in quotes, for the colon
            description: How to tell them apart
            nav: -2
            ---
            Text.
            """);

    assertThat(page.title()).isEqualTo("Ships: a guide");
    assertThat(page.description()).contains("How to tell them apart");
    assertThat(page.nav()).hasValue(-2);
    assertThat(ContentFixture.html(page)).isEqualTo("<p>Text.</p>\n");
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void aLeadingHeadingIsTheTitleAndNotShownTwice() throws IOException {
    ContentPage page =
        content.page("<!-- draft -->\n\n[a]: /b/\n\n# The *second* `X-37B`\n\nText.\n");

    assertThat(page.title()).isEqualTo("The second X-37B");
    assertThat(page.description()).isEmpty();
    assertThat(page.nav()).isEmpty();
    assertThat(ContentFixture.html(page)).isEqualTo("<p>Text.</p>\n");
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void aHeadingThatRepeatsTheTitleIsNotShownTwice() throws IOException {
    assertThat(ContentFixture.html(content.page("---\ntitle: Ships\n---\n# Ships\nText.\n")))
        .isEqualTo("<p>Text.</p>\n");
  }

  @Test
  void aHeadingThatDiffersFromTheTitleStays() throws IOException {
    ContentPage page = content.page("---\ntitle: Ships\n---\n# Capsules\n");

    assertThat(page.title()).isEqualTo("Ships");
    assertThat(ContentFixture.html(page)).isEqualTo("<h2 id=\"capsules\">Capsules</h2>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Text.",
        "'## Not a first-level heading'",
        "'# '",
        "'Text.\n\n# Too late'",
        "'---\ndescription: x\n---\nText.'",
      })
  void aPageWithoutTitleIsReportedAndKept(String markdown) throws IOException {
    assertThat(content.page(markdown).title()).isEqualTo("page.md");
    assertThat(content.reported())
        .containsExactly(
            "error: content/page.md:1:1: the page has no title; start it with a line like"
                + " \"# About\" [front-matter]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titel: Ships | 3:1: unknown setting \"titel\"; did you mean title?",
        "nav: first | 3:6: nav has to be a whole number, and is text",
        "nav: 1.5 | 3:6: nav: \"1.5\" is not a whole number such as 10",
        "nav: 99999999999 | 3:6: nav: \"99999999999\" is not a whole number such as 10",
        "description: 7 | 3:14: description has to be text, and is a number; quotes make it text: \"7\"",
        "title: again | 3:1: title is already set above; delete one of the two",
      })
  void aMalformedLineIsReportedWhereItStands(String line, String report) throws IOException {
    ContentPage page = content.page("---\ntitle: Ships\n" + line + "\n---\nText.\n");

    assertThat(page.title()).isEqualTo("Ships");
    assertThat(content.reported())
        .containsExactly("error: content/page.md:" + report + " [front-matter]");
  }

  @Test
  void frontMatterThatIsNotYamlIsReportedOnce() throws IOException {
    ContentPage page = content.page("---\ntitle: \"Ships\nnav: 1\n---\nText.\n");

    assertThat(ContentFixture.html(page)).isEqualTo("<p>Text.</p>\n");
    assertThat(content.reported())
        .singleElement()
        .asString()
        .contains("a quote or bracket is not closed [front-matter]");
  }

  @Test
  void frontMatterThatDoesNotEndIsReported() throws IOException {
    content.page("---\ntitle: Ships\n\nText.\n");

    assertThat(content.reported())
        .containsExactly(
            "error: content/page.md:1:1: the front matter that starts here does not end; put a line"
                + " of --- below it [front-matter]");
  }

  @Test
  void windowsLineEndsAndByteOrderMarkAreFine() throws IOException {
    ContentPage page = content.page("\uFEFF---\r\ntitle: Ships\r\n--- \r\n\r\n[x](ftp:x)\r\n");

    assertThat(page.title()).isEqualTo("Ships");
    assertThat(content.reported()).singleElement().asString().contains("page.md:5:1:");
  }

  @Test
  void noPrefixOfAPageFails() throws IOException {
    String about = Files.readString(Path.of("content/about.md")).substring(0, 1500);
    String everything =
        """
        ---
        title: x
        nav: 1
        ---
        # *A* `b` ![c](d.png "e") <f@g.hi>

        | [a](/b) | &amp; |
        |:-:|--:|
        | \\| | <br> |

        > 1. - ```x
        >      y
        [z]: ../q.md#r
        [z] <!-- w -->
        """;
    for (String text : new String[] {about, everything}) {
      for (int length = 0; length <= text.length(); length++) {
        noFailure(text.substring(0, length));
      }
    }
  }

  @Test
  void hostileNestingIsReported() throws IOException {
    for (String text :
        new String[] {
          "*".repeat(50_000) + "a" + "*".repeat(50_000),
          "> ".repeat(500) + "a",
          "- ".repeat(500) + "a",
          "*a _b ".repeat(300) + "_ *".repeat(300),
          "![".repeat(300) + "a" + "](b)".repeat(300)
        }) {
      assertThat(content.with("page.md", text).read().pages()).isEmpty();
      assertThat(content.reported())
          .containsExactly(
              "error: content/page.md: is nested too deeply to be shown; use fewer levels of"
                  + " quotes, lists or emphasis [page]");
    }
  }

  @Test
  void hostileLengthIsNoTrouble() {
    noFailure("[".repeat(50_000));
    noFailure("[x](" + "a/".repeat(50_000) + ")");
    noFailure("[x](#" + "a%20".repeat(490) + ")");
    noFailure("[x](" + "a/".repeat(990) + ")");
    noFailure("[x](" + "../".repeat(600) + ")");
    noFailure("|".repeat(1_000) + "\n" + "|-".repeat(999) + "|\n");
    noFailure("# \uD800 &#8; &#0;\n");
  }

  private static void noFailure(String markdown) {
    var file = new SourceFile(Path.of("page.md"), "page.md", "content/page.md");
    var reader = new PageReader(new Diagnostics());
    assertThatCode(
            () ->
                reader.page(markdown, file, new SitePath("page/")).ifPresent(ContentFixture::html))
        .as(markdown.substring(Math.max(0, markdown.length() - 80)))
        .doesNotThrowAnyException();
  }
}

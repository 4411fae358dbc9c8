package io.github.spacecraftcatalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @TempDir Path folder;
  private ContentFixture content;

  @BeforeEach
  void emptyFolder() {
    content = new ContentFixture(folder);
  }

  @Test
  void headingsStartAtTheSecondLevelAndSkipNone() throws IOException {
    assertThat(content.html("### A\n##### B\n#### C\n## D\n# E\n## F\n"))
        .isEqualTo(
            """
            <h2 id="a">A</h2>
            <h3 id="b">B</h3>
            <h3 id="c">C</h3>
            <h2 id="d">D</h2>
            <h2 id="e">E</h2>
            <h3 id="f">F</h3>
            """);
  }

  @Test
  void headingIdsAreUnique() throws IOException {
    Document document = content.page("# P\n## a\n## a\n## a-1\n##\n##\n## Über *uns*\n").document();

    assertThat(document.anchors())
        .containsExactly("a", "a-1", "a-1-1", "section", "section-1", "über-uns");
  }

  @Test
  void aHeadingDoesNotTakeTheIdOfAPartOfThePage() throws IOException {
    assertThat(content.page("# P\n## Main\n## Tray\n## Q\n## Shortcut\n").document().anchors())
        .containsExactlyInAnyOrder("main-1", "tray-1", "q-1", "shortcut-1");
  }

  @Test
  void rawHtmlIsShownAsText() throws IOException {
    assertThat(content.html("a <b onclick=\"x()\">b</b>\n\n<script>alert(1)</script>\n"))
        .isEqualTo(
            """
            <p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>
            <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
            """);
  }

  @Test
  void commentsAreLeftOut() throws IOException {
    assertThat(content.html("a<!-- x --> b\n\n<!-- one\n\ntwo -->\n\n<!-- --> c <!-- -->\n"))
        .doesNotContain("one")
        .startsWith("<p>a b</p>\n")
        .contains("c");
  }

  @Test
  void tablesCanScroll() throws IOException {
    assertThat(content.html("## Words\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"))
        .isEqualTo(
            """
            <h2 id="words">Words</h2>
            <div class="table-scroll" role="region" tabindex="0" aria-label="Words">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th class="align-right" scope="col">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td class="align-right">2</td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
  }

  @Test
  void regionsHaveNamesOfTheirOwn() throws IOException {
    String table = "| a |\n|---|\n\n";

    assertThat(content.html(table + table + "## \"B\"\n\n" + table))
        .contains("aria-label=\"Page\"", "aria-label=\"Page (2)\"", "aria-label=\"&quot;B&quot;\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/, ../../",
    "/spacecraft/, ../../spacecraft/",
    "/spacecraft, ../../spacecraft/",
    "/spacecraft/?sort=name&x=%20#top, ../../spacecraft/?sort=name&amp;x=%20#top",
    "/robots.txt, ../../robots.txt",
    "/about.md, ../../about/",
    "how.md, ../../guide/how/",
    "how, ../../guide/how/",
    "./how.md#why, ../../guide/how/#why",
    "index.md, ../../guide/",
    "., ../../guide/",
    "..//about.md, ../../about/",
    "../home.md, ../../",
    "../guide/deep/../how.md, ../../guide/how/",
    "<../Über uns.md>, ../../uber-uns/",
    "../%C3%9Cber%20uns.md, ../../uber-uns/",
    "data.csv, ../../guide/data.csv",
    "#why, #why",
    "how.md#, ../../guide/how/#",
  })
  void linksIntoTheSiteAreResolved(String written, String href) throws IOException {
    ContentPage page = guide("[x](" + written + ")");

    assertThat(ContentFixture.html(page)).isEqualTo("<p><a href=\"" + href + "\">x</a></p>\n");
    assertThat(page.document().links()).hasSize(1);
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void linksAreListedWithTheirPlaces() throws IOException {
    ContentPage page =
        guide("See [a](how.md#wh%C3%BF) and [b][r].\n\n| [c](/d) |\n|---|\n\n[r]: #e\n");

    assertThat(page.document().links())
        .containsExactly(
            new ContentLink(
                new SitePath("guide/how/"), Optional.of("whÿ"), "how.md#wh%C3%BF", at(3, 5)),
            new ContentLink(new SitePath("guide/page/"), Optional.of("e"), "#e", at(3, 30)),
            new ContentLink(new SitePath("d/"), Optional.empty(), "/d", at(5, 3)));
  }

  @Test
  void placesCountTheFrontMatter() throws IOException {
    content.with("guide/page.md", "---\ntitle: a\n---\n\n- > [x](../../b.md)\n").read();

    assertThat(content.reported())
        .containsExactly(
            "error: content/guide/page.md:5:5: \"../../b.md\" leads out of the content folder"
                + " [broken-link]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../x.md | leads out of the content folder",
        "/../x.md | leads out of the content folder",
        "javascript:alert(1) | cannot be linked; only https:, http: and mailto: can",
        "JavaScript:alert(1) | cannot be linked; only https:, http: and mailto: can",
        "data:text/html,x | cannot be linked; only https:, http: and mailto: can",
        "//example.org/x | has no scheme; write https: before it",
        "https:// | is not a web address that can be opened",
        "https://a.example/[x | is not a web address that can be opened",
        "<mailto:a b\\c> | is not a mail address",
        "/größe/ | cannot be an address in this site",
        "x%zz.md | has a % that does not start a percent-encoded character",
        "x.md#a%zz | has a character behind ? or # that has to be percent-encoded",
        "%2e%2e/%2e%2e/x.md | leads out of the content folder",
        "a\\\\b.png | cannot be an address in this site",
        "'' | is not a link; name a page",
        "?a=b | is not a link; name a page",
      })
  void whatCannotBeLinkedIsReportedAndNotLinked(String written, String problem) throws IOException {
    assertThat(ContentFixture.html(guide("[x](" + written + ")"))).isEqualTo("<p><a>x</a></p>\n");
    assertThat(content.reported())
        .singleElement()
        .asString()
        .startsWith("error: content/guide/page.md:3:1: \"")
        .endsWith("\" " + problem + " [broken-link]");
  }

  @Test
  void linksOutOfTheSiteAreMarked() throws IOException {
    assertThat(
            content.html(
                "<https://a.example/b?c#d> [m](<http://a.example/e f> \"t\") <me@a.example>"))
        .isEqualTo(
            "<p><a href=\"https://a.example/b?c#d\" rel=\"noopener external\">"
                + "https://a.example/b?c#d</a>"
                + " <a title=\"t\" href=\"http://a.example/e%20f\" rel=\"noopener external\">m</a>"
                + " <a href=\"mailto:me@a.example\">me@a.example</a></p>\n");
    assertThat(content.reported()).isEmpty();
  }

  @Test
  void picturesLieBesideThePage() throws IOException {
    ContentPage page = guide("![a \"b\"](pics/a.png) ![c](/d.svg)");

    assertThat(ContentFixture.html(page))
        .isEqualTo(
            "<p><img alt=\"a &quot;b&quot;\" src=\"../../guide/pics/a.png\" />"
                + " <img alt=\"c\" src=\"../../d.svg\" /></p>\n");
    assertThat(page.document().links())
        .extracting(link -> link.target().value())
        .containsExactly("guide/pics/a.png", "d.svg");
  }

  @Test
  void aPictureWithoutDescriptionIsAWarning() throws IOException {
    guide("![](a.png)");

    assertThat(content.reported())
        .containsExactly(
            "warning: content/guide/page.md:3:1: the picture \"a.png\" has no description; say what"
                + " it shows between the square brackets [image-alt]");
  }

  @Test
  void aPictureFromAnotherHostIsReported() throws IOException {
    assertThat(ContentFixture.html(guide("![a](https://a.example/b.png)"))).doesNotContain("src");
    assertThat(content.reported())
        .containsExactly(
            "error: content/guide/page.md:3:1: \"https://a.example/b.png\" would be loaded from"
                + " another host; put the picture beside the page [third-party]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"how.md", "#why", "mailto:a@b.example", "/"})
  void aPictureHasToBeAFile(String written) throws IOException {
    guide("![a](" + written + ")");

    assertThat(content.reported())
        .singleElement()
        .asString()
        .endsWith("\"" + written + "\" is not a picture [broken-link]");
  }

  @Test
  void theHtmlIsValid() throws Exception {
    String html =
        content.html(
            """
            ## A
            ## A
            ##### B & <c>
            | a | *b* | c |
            |:--|:-:|--:|
            | [x](/y "z") | `<i>` | ![d](e.png) |
            | 1 |

            3. > quote with <b>html</b>

               | in | list |
               |----|------|
            4. b

            - [ ] c\\
              d

            ***
            ```java "x"
            int i;
            ```
                indented

            <https://a.example/ä?b=c&d=[e]> <!-- x -->
            """);

    assertThat(content.reported()).isEmpty();
    assertThat(faults(html)).isEmpty();
  }

  @Test
  void theShippedPagesAreValid() throws Exception {
    for (ContentPage page : new ContentFixture(Path.of("content")).read().pages()) {
      assertThat(faults(ContentFixture.html(page))).as(page.source()).isEmpty();
    }
  }

  private static List<String> faults(String html) throws Exception {
    String page =
        "<!doctype html><html lang=\"en\"><head><title>t</title></head><body><main><h1>t</h1>"
            + html
            + "</main></body></html>";
    var validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    String report =
        validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    return report.lines().filter(line -> !line.contains(": info: ")).toList();
  }

  private ContentPage guide(String markdown) throws IOException {
    return content.with("guide/page.md", "# Page\n\n" + markdown).read().pages().get(0);
  }

  private static Place at(int line, int column) {
    return Place.at("content/guide/page.md", line, column);
  }
}

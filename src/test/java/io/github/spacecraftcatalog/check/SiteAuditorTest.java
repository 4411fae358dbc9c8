package io.github.spacecraftcatalog.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAuditorTest {

  private static final Optional<SiteUrl> BASE =
      Optional.of(SiteUrl.parse("https://me.github.io/repo/"));

  private final List<SiteFile> files = new ArrayList<>();
  private int bodiesMade;

  @Test
  void aSoundSiteHasNoFaults() throws IOException {
    page("", "<h1>Home</h1><a href=ships/#mir>Mir</a> <a href=#here id=here>Here</a>");
    page("ships/", "<h1 id=mir>Ships</h1><a href=../>Home</a> <a href=\"#\">Top</a>");
    page("404.html", "<h1>Lost</h1><a href=/ships/>Ships</a><a href=#top>Top</a>");
    file("assets/site.css", "/* url(no.png) */ @import 'more.css'; a { b: url(\"a.png\") }");
    file("assets/more.css", "a { b: url(data:,x) url(#id) url( '../assets/a.png' ) }");
    file("assets/a.png", "");
    file("robots.txt", "User-agent: *\nDisallow:\n");

    assertThat(audit()).isEmpty();
  }

  @Test
  void aSoundSiteBelowABasePathHasNoFaults() throws IOException {
    canonicalPage("", "<h1>Home</h1>");
    canonicalPage("ships/", "<h1>Ships</h1><a href=https://me.github.io/repo/>Home</a>");
    canonicalPage("404.html", "<h1>Lost</h1><a href=/repo/ships/>Ships</a>");
    file("robots.txt", "Sitemap: https://me.github.io/repo/sitemap.xml\n");
    file("sitemap.xml", sitemap("https://me.github.io/repo/ships/"));

    assertThat(audit(BASE)).isEmpty();
  }

  @Test
  void pagesAreCounted() throws IOException {
    page("", "<h1>Home</h1>");
    page("a/", "<h1>A</h1>");
    file("google1234.html", "google-site-verification: google1234.html");
    file("a.png", "");

    assertThat(SiteAuditor.audit(files, Optional.empty(), new Diagnostics())).isEqualTo(2);
  }

  @Test
  void eachBodyIsMadeOnce() throws IOException {
    page("", "<h1>Home</h1><a href=a/#x>A</a>");
    page("a/", "<h1 id=x>A</h1>");
    page("b/", "<h1>B</h1><a href=../a/#x>A</a>");
    file("robots.txt", "");

    audit();

    assertThat(bodiesMade).isEqualTo(4);
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws IOException {
    page("", "<h1>Home</h1><a href=b/#x>B</a>");
    page("a/", "Same", "<h1>A</h1><a href=../b/#y>B</a>");
    page("b/", "Same", "<h1>B</h1>");
    List<String> faults = audit();

    Collections.reverse(files);

    assertThat(faults).hasSize(3);
    assertThat(audit()).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ships/mir/           | leads to /a/ships/mir/, which the site does not have
          ../b                 | leads to /b, which GitHub Pages redirects; write /b/
          ../b/index.html      | leads to /b/index.html; write /b/
          ../index.html        | leads to /index.html; write /
          ../B/                | leads to /B/, which the site does not have
          ../b//               | has two slashes in a row; servers do not agree on what that means
          ../b%2F              | leads to /b%2F, which cannot exist
          ../../               | leads out of the site
          ''                   | is empty
          ../b/#nowhere        | leads to "nowhere", an id that /b/ does not have
          #nowhere             | leads to "nowhere", an id that /a/ does not have
          ../b/ c              | is not a URL; percent-encode what may not stand in one
          ftp://example.org/   | has a scheme that not every browser knows; use https:
          data:text/html,x     | is no page; link to one
          https://me.github.io/repo/c/ | leads to /c/, which the site does not have
          HTTPS://ME.github.io/repo/c/ | leads to /c/, which the site does not have
          /a/                  | leads out of the site
          """)
  void aLinkThatLeadsNowhereIsAFault(String address, String problem) throws IOException {
    canonicalPage("", "<h1>Home</h1>");
    canonicalPage("a/", "<h1>A</h1><a href=\"" + address + "\">B</a>");
    canonicalPage("b/", "<h1>B</h1>");

    assertThat(audit(BASE))
        .containsExactly(
            "error: /a/: <a href=\"" + address.strip() + "\"> " + problem + " [broken-link]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../b/",
        "../b/#%C3%BC",
        "../b/#ü",
        "../b/?q=1#ü",
        "//example.org/x",
        "https://example.org/repo/c/",
        "https://me.github.io/other/",
        "http://me.github.io/repo/c/",
        "mailto:me@example.org"
      })
  void aLinkThatLeadsSomewhereIsNone(String address) throws IOException {
    canonicalPage("a/", "<h1>A</h1><a href=\"" + address + "\">B</a>");
    canonicalPage("b/", "<h1 id=ü>B</h1>");

    assertThat(audit(BASE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <img alt='' src=x.png>                  | <img src="x.png">
          <img alt='' src=a.png srcset='a.png 1x, x.png 2x'> | <img srcset="x.png">
          <svg><use href='x.png#a'></use></svg>   | <use href="x.png">
          <svg><use xlink:href='x.png'/></svg>    | <use xlink:href="x.png">
          <area href=x.png>                       | <area href="x.png">
          <form action=x.png></form>              | <form action="x.png">
          <object data=x.png></object>            | <object data="x.png">
          <video poster=x.png></video>            | <video poster="x.png">
          <q cite=x.png>q</q>                     | <q cite="x.png">
          """)
  void everyKindOfAddressIsLookedUp(String html, String shown) throws IOException {
    page("", "<h1>Home</h1>" + html);
    file("a.png", "");

    assertThat(audit())
        .containsExactly(
            "error: /: "
                + (html.contains("#a") ? shown.replace("x.png", "x.png#a") : shown)
                + " leads to /x.png, which the site does not have [broken-link]");
  }

  @Test
  void aForwardingPageHasToForwardToAPage() throws IOException {
    pageWithHead("old/", "<meta http-equiv=refresh content='0; url=../new/'>", "<h1>Old</h1>");

    assertThat(audit())
        .containsExactly(
            "error: /old/: <meta content=\"../new/\"> leads to /new/, which the site does not have"
                + " [broken-link]");
  }

  @Test
  void aRelativeLinkOnThePageForLostAddressesIsAFault() throws IOException {
    page("", "<h1>Home</h1>");
    page("404.html", "<h1>Lost</h1><a href=./>Home</a>");

    assertThat(audit())
        .containsExactly(
            "error: /404.html: <a href=\"./\"> is relative, but this page is shown at any depth;"
                + " start with the base path [broken-link]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script src='https://cdn.example/a.js'></script>   | <script src="https://cdn.example/a.js">
          <script src='//cdn.example/a.js'></script>         | <script src="//cdn.example/a.js">
          <iframe src='https://cdn.example/'></iframe>       | <iframe src="https://cdn.example/">
          <video src='https://cdn.example/a'></video>        | <video src="https://cdn.example/a">
          <link rel=preload href='https://cdn.example/a'>    | <link href="https://cdn.example/a">
          <form action='https://cdn.example/'></form>        | <form action="https://cdn.example/">
          """)
  void whatIsLoadedFromAnotherHostIsAFault(String html, String shown) throws IOException {
    page("", "<h1>Home</h1>" + html);

    assertThat(audit())
        .containsExactly(
            "error: /: "
                + shown
                + " leads to another host; only pictures of records may be there [third-party]");
  }

  @Test
  void picturesOfRecordsMayBeOnAnotherHost() throws IOException {
    pageWithHead(
        "",
        "<meta property=og:image content='https://host.example/a.png'>"
            + "<link rel=license href='https://host.example/license'>",
        "<h1>Home</h1><img alt='' src='http://host.example/a.png'>");

    assertThat(audit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "JavaScript:x", "java\tscript:x", " vbscript:x"})
  void aLinkThatRunsCodeIsAFault(String address) throws IOException {
    page("", "<h1>Home</h1><a href=\"" + address + "\">x</a>");

    assertThat(audit())
        .containsExactly(
            "error: /: <a href=\""
                + address.replace('\t', ' ')
                + "\"> runs code; link to a page instead [inline-code]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p style='color: red'>x</p>      | <p style>   | site.css
          <style>p { color: red }</style>  | <style>     | site.css
          <script>alert(1)</script>        | <script>    | site.js
          <p onclick='alert(1)'>x</p>      | <p onclick> | site.js
          <svg ONLOAD=x></svg>             | <svg onload> | site.js
          """)
  void codeWithinAPageIsAFault(String html, String shown, String file) throws IOException {
    page("", "<h1>Home</h1>" + html);

    assertThat(audit())
        .containsExactly(
            "error: /: has "
                + shown
                + ", which the content policy blocks; use "
                + file
                + " [inline-code]");
  }

  @Test
  void dataForSearchEnginesIsNoCode() throws IOException {
    page("", "<h1>Home</h1><script type=application/ld+json>{}</script>");

    assertThat(audit()).isEmpty();
  }

  @Test
  void aPageWithoutContentPolicyIsAFault() throws IOException {
    file("", "<!doctype html><html lang=en><title>T</title>" + DESCRIPTION + "<h1>Home</h1>");

    assertThat(audit())
        .containsExactly(
            "error: /: has 0 <meta http-equiv=\"Content-Security-Policy\">; one is right"
                + " [content-policy]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          default-src 'self'                             | without default-src 'none'
          default-src 'none'; script-src 'unsafe-inline' | that allows what is unsafe
          """)
  void aLaxContentPolicyIsAFault(String policy, String problem) throws IOException {
    file(
        "",
        "<!doctype html><html lang=en><head><meta http-equiv=Content-Security-Policy content=\""
            + policy
            + "\"><title>T</title>"
            + DESCRIPTION
            + "<h1>Home</h1>");

    assertThat(audit())
        .containsExactly("error: /: has a content policy " + problem + " [content-policy]");
  }

  @Test
  void aLateContentPolicyIsAFault() throws IOException {
    file("a.js", "");
    file(
        "",
        "<!doctype html><html lang=en><head><script src=a.js></script>"
            + POLICY
            + "<title>T</title>"
            + DESCRIPTION
            + "<h1>Home</h1>");

    assertThat(audit())
        .containsExactly(
            "error: /: loads something before its content policy; put it first [content-policy]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>x</p>                              | has 0 <h1>; one is right
          <h1>a</h1><h1>b</h1>                  | has 2 <h1>; one is right
          <h1> </h1>                            | has an empty <h1>
          <h1>a</h1><img src=a.png>             | <img src="a.png"> has no alt; describe it, or say alt=""
          <h1>a</h1><a href=./></a>             | <a href="./"> has no text to follow it by
          <h1>a</h1><a href=./><img alt='' src=a.png></a> | <a href="./"> has no text to follow it by
          <h1>a</h1><a href=./ target=_blank>a</a> | <a href="./"> has a target; leave it to the reader where it opens
          """)
  void aBodyWithoutWhatEveryPageNeedsIsAFault(String html, String problem) throws IOException {
    page("", html);
    file("a.png", "");

    assertThat(audit()).containsExactly("error: /: " + problem + " [page]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a href=./><img alt=A src=a.png></a>", "<a href=./ aria-label=A></a>"})
  void aLinkCanBeNamedWithoutText(String html) throws IOException {
    page("", "<h1>a</h1>" + html);
    file("a.png", "");

    assertThat(audit()).isEmpty();
  }

  @Test
  void aHeadWithoutWhatEveryPageNeedsIsAFault() throws IOException {
    file("", "<!doctype html><html><head>" + POLICY + "<title> </title><h1>Home</h1>");

    assertThat(audit())
        .containsExactly(
            "error: /: has no <meta name=\"description\"> [page]",
            "error: /: has no <title> [page]",
            "error: /: has no lang on its <html>; say which language it is in [page]");
  }

  @Test
  void aPageWithoutCanonicalLinkIsAFaultWhereTheAddressIsKnown() throws IOException {
    page("", "<h1>Home</h1>");

    assertThat(audit()).isEmpty();
    assertThat(audit(BASE)).containsExactly("error: /: has 0 canonical links; one is right [page]");
  }

  @Test
  void aCanonicalLinkToNowhereIsAFault() throws IOException {
    pageWithHead("a/", "<link rel=canonical href=https://me.github.io/repo/b/>", "<h1>A</h1>");

    assertThat(audit(BASE))
        .containsExactly(
            "error: /a/: <link href=\"https://me.github.io/repo/b/\"> leads to /b/, which the site"
                + " does not have [broken-link]");
  }

  @Test
  void twoElementsWithOneIdAreAFault() throws IOException {
    page("", "<h1 id=a>Home</h1><p id=a>x</p><p id=b>y</p>");

    assertThat(audit())
        .containsExactly("error: /: has two elements with the id \"a\" [duplicate-id]");
  }

  @Test
  void twoPagesWithOneTitleAreAFault() throws IOException {
    page("a/", "Mir", "<h1>A</h1>");
    page("b/", "Mir", "<h1>B</h1>");

    assertThat(audit())
        .containsExactly(
            "warning: /b/: has the title \"Mir\", as /a/ has; tell them apart [page-title]");
  }

  @Test
  void aPageThatSearchEnginesLeaveOutMayShareATitle() throws IOException {
    page("a/", "Mir", "<h1>A</h1>");
    files.add(
        text("b/", head("Mir", "<meta name=robots content='noindex, follow'>") + "<h1>B</h1>"));

    assertThat(audit()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a { b: url(x.png) }           | "x.png" leads to /assets/x.png, which the site does not have [broken-link]
          a { b: URL( "../x.png?v#i" ) } | "../x.png?v#i" leads to /x.png, which the site does not have [broken-link]
          @import 'x.css';              | "x.css" leads to /assets/x.css, which the site does not have [broken-link]
          @import url(x.css);           | "x.css" leads to /assets/x.css, which the site does not have [broken-link]
          a { b: url(//h.example/x) }   | "//h.example/x" leads to another host; only pictures of records may be there [third-party]
          """)
  void aStylesheetIsRead(String css, String problem) throws IOException {
    file("assets/site.css", css);

    assertThat(audit()).containsExactly("error: /assets/site.css: " + problem);
  }

  @Test
  void aSitemapIsRead() throws IOException {
    canonicalPage("", "<h1>Home</h1>");
    file(
        "sitemap.xml",
        sitemap("https://me.github.io/repo/", "https://me.github.io/repo/a", "https://x.example/"));

    assertThat(audit(BASE))
        .containsExactly(
            "error: /sitemap.xml: \"https://me.github.io/repo/a\" leads to /a, which the site does"
                + " not have [broken-link]",
            "error: /sitemap.xml: \"https://x.example/\" leads to another host; only pictures of"
                + " records may be there [third-party]");
  }

  @Test
  void partsOfASitemapAreRead() throws IOException {
    file("sitemap.xml", sitemap("https://me.github.io/repo/sitemap-2.xml"));
    file("sitemap-2.xml", sitemap("https://me.github.io/repo/a/"));

    assertThat(audit(BASE))
        .containsExactly(
            "error: /sitemap-2.xml: \"https://me.github.io/repo/a/\" leads to /a/, which the site"
                + " does not have [broken-link]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          feeds/families/8.atom        | <feed><entry><link href='@'/></entry></feed>
          feed.json                    | {"home_page_url": "@"}
          feed.json                    | {"feed_url": "@"}
          feeds/agencies/8.json        | {"authors": [{"url": "@"}]}
          feeds/agencies/8.json        | {"items": [{}, {"id": "@"}]}
          feeds/agencies/8.json        | {"items": [{"url": "@"}]}
          api/v1/index.json            | {"agencies": "@"}
          api/v1/agencies/8.json       | {"_links": {"self": "@"}}
          api/v1/agencies/page-2.json  | {"next": "@"}
          api/v1/agencies/page-2.json  | {"previous": "@"}
          api/v1/agencies.json         | {"results": [{}, {"_links": {"family": ["@"]}}]}
          data/datapackage.json        | {"resources": [{"path": "@"}]}
          llms.txt                     | - [A \\[b\\]](@): note
          """)
  void dataIsRead(String name, String text) throws IOException {
    file(name, text.replace("@", "https://me.github.io/repo/a/"));

    assertThat(audit(BASE))
        .containsExactly(
            "error: /"
                + name
                + ": \"https://me.github.io/repo/a/\" leads to /a/, which the site does not have"
                + " [broken-link]");
  }

  @Test
  void relativeAddressesInDataAreRead() throws IOException {
    file("api/v1/agencies/8.json", "{\"_links\": {\"self\": \"8.json\", \"up\": \"../9.json\"}}");

    assertThat(audit())
        .containsExactly(
            "error: /api/v1/agencies/8.json: \"../9.json\" leads to /api/v1/9.json, which the site"
                + " does not have [broken-link]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          api/v1/agencies/8.json       | {"url": "https://ll.example/8/", "a": {"_links": {"b": "c"}}}
          api/v1/agencies.json         | {"next": null, "results": [{"next": "x"}]}
          api/v1/schemas/agencies.json | {"_links": {"self": "x"}}
          other.json                   | {"next": "x
          """)
  void whatTheSourceSaysIsNotRead(String name, String text) throws IOException {
    file(name, text);

    assertThat(audit(BASE)).isEmpty();
  }

  @Test
  void dataThatIsNotWellFormedIsAFault() throws IOException {
    file("feed.json", "{\"feed_url\": ");

    assertThat(audit(BASE))
        .containsExactly("error: /feed.json: the file is not well-formed JSON [json-syntax]");
  }

  @Test
  void robotsAreRead() throws IOException {
    file("robots.txt", "User-agent: *\nsitemap: https://me.github.io/repo/sitemap.xml\n");

    assertThat(audit(BASE))
        .containsExactly(
            "error: /robots.txt: \"https://me.github.io/repo/sitemap.xml\" leads to /sitemap.xml,"
                + " which the site does not have [broken-link]");
  }

  @Test
  void ofAFinishedPageBesideTheContentOnlyTheLinksAreRead() throws IOException {
    page("", "<h1>Home</h1><a href=demo.html#here>Demo</a><a href=demo.html#there>Demo</a>");
    file("demo.html", "<p id=here style='color: red'><a href=x/>x</a>");

    assertThat(audit())
        .containsExactly(
            "error: /: <a href=\"demo.html#there\"> leads to \"there\", an id that /demo.html does"
                + " not have [broken-link]",
            "error: /demo.html: <a href=\"x/\"> leads to /x/, which the site does not have"
                + " [broken-link]");
  }

  private static final String POLICY =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

  private static final String DESCRIPTION = "<meta name=description content=About></head>";

  private static String head(String title, String more) {
    return "<!doctype html><html lang=en><head><meta charset=utf-8>"
        + POLICY
        + "<title>"
        + title
        + "</title>"
        + more
        + DESCRIPTION;
  }

  private static String sitemap(String... locations) {
    return "<?xml version=\"1.0\"?><urlset><url><loc>"
        + String.join("</loc></url><url><loc>", locations)
        + "</loc></url></urlset>";
  }

  private void page(String path, String body) {
    pageWithHead(path, "", body);
  }

  private void page(String path, String title, String body) {
    file(path, head(title, "") + body);
  }

  private void pageWithHead(String path, String more, String body) {
    file(path, head("Page " + path, more) + body);
  }

  private void canonicalPage(String path, String body) {
    String address = "https://me.github.io/repo/" + path;
    pageWithHead(
        path,
        "<link rel=canonical href=\""
            + address
            + "\"><meta property=og:url content="
            + address
            + ">",
        body);
  }

  private void file(String path, String text) {
    files.add(text(path, text));
  }

  private SiteFile text(String path, String text) {
    return new SiteFile(
        new SitePath(path),
        () -> {
          bodiesMade++;
          return text.getBytes(UTF_8);
        });
  }

  private List<String> audit() throws IOException {
    return audit(Optional.empty());
  }

  private List<String> audit(Optional<SiteUrl> baseUrl) throws IOException {
    var diagnostics = new Diagnostics();
    SiteAuditor.audit(files, baseUrl, diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }
}

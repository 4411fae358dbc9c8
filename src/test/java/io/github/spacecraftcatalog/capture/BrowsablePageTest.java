package io.github.spacecraftcatalog.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowsablePageTest {

  private static final Path EXPORTS = Path.of("content/snapshots");

  private static final String SHOWN =
      """
      GET /2.3.0/spacecraft/?limit=1
      HTTP 200 OK
      Allow: GET, HEAD, OPTIONS
      Content-Type: application/json
      Vary: Accept

      {
          "count": 596,
          "next": "https://ll.example/2.3.0/spacecraft/?limit=1&offset=1",
          "results": [
              {
                  "id": 224,
                  "name": "Soyuz T-2 & <\\"T-3\\">",
                  "in_space": false
              }
          ]
      }""";

  @Test
  void thePageOfTheServerReadsAsTheBrowserShowsIt() {
    assertThat(BrowsablePage.text(page(SHOWN))).contains(SHOWN);
  }

  @Test
  void aPageThatABrowserHasColouredReadsTheSame() {
    assertThat(BrowsablePage.text(coloured(SHOWN))).contains(SHOWN);
  }

  @Test
  void aPageWithNumberedLinesKeepsItsLines() {
    assertThat(BrowsablePage.text(numbered(SHOWN)).map(String::strip)).contains(SHOWN);
  }

  @Test
  void aPageThatABrowserHasSavedReadsTheSame() {
    String saved =
        "<!DOCTYPE html>\n<!-- saved from url=(0043)https://ll.example/2.3.0/spacecraft/?limit=1 -->\n"
            + coloured(SHOWN)
                .replace("<!DOCTYPE html>", "")
                .replace("/static/rest_framework/", "./Spacecraft%20List_files/");

    assertThat(BrowsablePage.text(saved)).contains(SHOWN);
  }

  @Test
  void whatTheSourceRefusesIsShownAsWell() {
    String shown =
        """
        GET /2.3.0/spacecraft/
        HTTP 429 Too Many Requests
        Allow: GET
        Content-Type: application/json
        Retry-After: 1815
        Vary: Accept

        {
            "detail": "Request was throttled. Expected available in 1815 seconds."
        }""";

    assertThat(BrowsablePage.text(page(shown))).contains(shown);
    assertThat(BrowsablePage.text(coloured(shown))).contains(shown);
  }

  @Test
  void aResponseWithoutJsonIsShownAsItIs() {
    String shown = "GET /a\nHTTP 204 No Content\nAllow: GET\n\n";

    assertThat(BrowsablePage.text(page(shown))).contains(shown);
  }

  static List<Path> exports() throws IOException {
    try (Stream<Path> files = Files.list(EXPORTS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("exports")
  void theRealPagesReadToTheSameTextAsTheirHtml(Path export) throws IOException {
    String text = Files.readString(export).replace("\r\n", "\n");
    String shown = text.substring(text.indexOf("GET /"));

    assertThat(BrowsablePage.text(page(shown))).contains(shown);
    assertThat(BrowsablePage.text(coloured(shown))).contains(shown);
  }

  @Test
  void theViewOfABrowserReadsAsItsJson() {
    String chrome =
        """
        <html><head><meta name="color-scheme" content="light dark"><meta charset="utf-8"></head>\
        <body><pre>{"id":224,"name":"Soyuz &amp; T-2"}</pre>\
        <div class="json-formatter-container"></div></body></html>""";

    assertThat(BrowsablePage.text(chrome)).contains("{\"id\":224,\"name\":\"Soyuz & T-2\"}");
  }

  @Test
  void anAddressThatTheBrowserNotedIsTheRequest() {
    String page =
        "<!-- saved from url=(0036)https://ll.example/2.3.0/spacecraft/ -->\n"
            + "<html><body><pre>[{\"id\":224}]</pre></body></html>";

    assertThat(BrowsablePage.text(page))
        .contains("GET https://ll.example/2.3.0/spacecraft/\n\n[{\"id\":224}]");
  }

  @Test
  void aViewerMayShowTheHeadersBesideTheJson() {
    String firefox =
        """
        <html><body><div id="content"><div class="tabs">JSON Raw Data Headers</div>\
        <div class="panelContent"><pre class="headers">Allow: GET</pre>\
        <pre class="data">{
          "id": 224
        }</pre></div></div></body></html>""";

    assertThat(BrowsablePage.text(firefox)).contains("{\n  \"id\": 224\n}");
  }

  @Test
  void jsonThatIsTheWholePageIsFound() {
    assertThat(BrowsablePage.text("<html><body>\n{\"id\": 224}\n</body></html>").map(String::strip))
        .contains("{\"id\": 224}");
  }

  @Test
  void aPageThatWasCutOffGivesTheJsonThatIsLeft() {
    String page = page(SHOWN);

    assertThat(BrowsablePage.text(page.substring(0, page.indexOf("in_space"))))
        .hasValueSatisfying(text -> assertThat(SHOWN).startsWith(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html></html>",
        "<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1><pre>nginx</pre>",
        "<html><script type='application/ld+json'>{\"id\": 224}</script><p>Text</p></html>",
        "<html><pre>{ not json</pre><pre>[note]</pre></html>",
        "<html><!-- {\"id\": 224} --></html>",
        "<html><textarea>{\"id\": 224}</textarea>...</html>"
      })
  void aPageWithoutJsonHasNone(String html) {
    assertThat(BrowsablePage.text("<p>A page</p>" + html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<a><table>", "<pre><ol><li>", "&amp", "<pre>{\"a\":", "<"})
  void aPageThatIsATrapIsReadInBoundedTime(String part) {
    String page = "<html>" + part.repeat(20_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(BrowsablePage.text(page)).isNotNull());
  }

  /** The page as Django REST framework renders it. */
  private static String page(String shown) {
    String request = shown.substring(0, shown.indexOf('\n'));
    String response = shown.substring(shown.indexOf('\n') + 1);
    int body = response.indexOf("\n\n") + 2;
    return frame(
        "<b>GET</b>" + escaped(request.substring(3)),
        "<span class=\"meta nocode\">"
            + headers(response.substring(0, body - 2))
            + "\n\n</span>"
            + linked(escaped(response.substring(body))));
  }

  /** The same after a script has put colours on it. */
  private static String coloured(String shown) {
    Pattern token = Pattern.compile("(&quot;.*?&quot;)|(&\\w+;)|([\\w.]+)|(\\s+)|([^\\s\\w&]+)");
    String page = page(shown);
    int start = page.indexOf("</span>", page.indexOf("response-info")) + 7;
    int json = page.indexOf("</span>", page.lastIndexOf("\n\n</span>")) + 7;
    int end = page.indexOf("</pre>", start);
    String body = page.substring(json, end).replaceAll("<[^>]*>", "");
    String spans =
        token
            .matcher(body)
            .replaceAll(
                match ->
                    "<span class=\""
                        + (match.group(1) != null ? "str" : "pun")
                        + "\">"
                        + Matcher.quoteReplacement(match.group())
                        + "</span>");
    return page.substring(0, json).replace("prettyprint", "prettyprint prettyprinted")
        + spans
        + page.substring(end);
  }

  private static String numbered(String shown) {
    String request = shown.substring(0, shown.indexOf('\n'));
    String items =
        shown
            .substring(shown.indexOf('\n') + 1)
            .lines()
            .map(line -> "<li class=\"L0\"><span class=\"pln\">" + escaped(line) + "</span></li>")
            .collect(Collectors.joining());
    return frame(escaped(request), "<ol class=\"linenums\">" + items + "</ol>");
  }

  private static String frame(String request, String response) {
    return """
        <!DOCTYPE html>
        <html>
          <head>
            <title>Spacecraft List – Django REST framework</title>
            <link rel="stylesheet" type="text/css" href="/static/rest_framework/css/prettify.css"/>
          </head>
          <body class="">
            <div class="content-main" role="main" aria-label="main content">
              <div class="page-header"><h1>Spacecraft List</h1></div>
              <div style="float:left"><pre>Example - /spacecraft/?mode=detailed</pre></div>
              <div class="request-info" style="clear: both" aria-label="request info">
                <pre class="prettyprint">%s</pre>
              </div>
              <div class="response-info" aria-label="response info">
                <pre class="prettyprint">%s</pre>
              </div>
            </div>
            <script>window.drf = {"csrfHeaderName": "X-CSRFTOKEN"};</script>
          </body>
        </html>
        """
        .replaceFirst("%s", Matcher.quoteReplacement(request))
        .replaceFirst("%s", Matcher.quoteReplacement(response));
  }

  private static String headers(String headers) {
    return headers.lines().map(BrowsablePageTest::header).collect(Collectors.joining("\n"));
  }

  private static String header(String line) {
    int colon = line.indexOf(": ");
    return colon < 0
        ? "<b>" + line + "</b>"
        : "<b>"
            + line.substring(0, colon + 1)
            + "</b> <span class=\"lit\">"
            + escaped(line.substring(colon + 2))
            + "</span>";
  }

  private static String linked(String json) {
    return json.replaceAll(
        "&quot;(https?://[^&\\s]*(?:&amp;[^&\\s]*)*)&quot;",
        "&quot;<a href=\"$1\" rel=\"nofollow\">$1</a>&quot;");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package io.github.spacecraftcatalog.capture;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a web page that was saved from a browser while it showed an answer of the API: the
 * browsable page of Django REST framework, or a browser's own view of JSON.
 */
final class BrowsablePage {

  private static final Pattern JSON_START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\\]]");

  /** What Chrome writes into a page that it saves. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("<!-- saved from url=\\(\\d+\\)(https?://\\S+) -->");

  /** Where that stands, at the latest. */
  private static final int BEGINNING = 4_000;

  /** How many parts of a page may be the JSON; each is read as a whole, and may hold the others. */
  private static final int MAX_PARTS = 8;

  private BrowsablePage() {}

  /**
   * What the browser showed: the request, a line for the status and one for each header of the
   * response, an empty line and the JSON, as far as the page has them.
   *
   * @return empty when the page shows neither a response nor JSON
   */
  static Optional<String> text(String html) {
    Document page = Jsoup.parse(html);
    return response(page).or(() -> json(page).map(json -> request(html) + json));
  }

  private static Optional<String> response(Document page) {
    String request = preformatted(page, "request-info").map(line -> line.strip() + "\n").orElse("");
    return preformatted(page, "response-info").map(response -> request + response);
  }

  private static Optional<String> preformatted(Document page, String part) {
    return Optional.ofNullable(page.selectFirst("." + part))
        .map(element -> element.selectFirst("pre"))
        .map(BrowsablePage::lines);
  }

  /** A viewer may show the JSON beside its headers, or as a tree beside the text. */
  private static Optional<String> json(Document page) {
    return page.select("pre, #json").stream()
        .limit(MAX_PARTS)
        .map(BrowsablePage::lines)
        .filter(BrowsablePage::isJson)
        .max(Comparator.comparingInt(String::length))
        .or(() -> Optional.of(page.body().wholeText()).filter(BrowsablePage::isJson));
  }

  /** Where lines are numbered, each is an item of a list and has lost its line end. */
  private static String lines(Element preformatted) {
    preformatted.select("li").forEach(line -> line.appendText("\n"));
    return preformatted.wholeText();
  }

  private static boolean isJson(String text) {
    return JSON_START.matcher(text.stripLeading()).lookingAt();
  }

  private static String request(String html) {
    Matcher address = SAVED_FROM.matcher(html).region(0, Math.min(BEGINNING, html.length()));
    return address.find() ? "GET " + address.group(1) + "\n\n" : "";
  }
}

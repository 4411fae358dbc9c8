package io.github.spacecraftcatalog.check;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Finds all addresses in files that are not pages. */
final class TextReferences {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** {@code url(…)} with or without quotes, and the bare text behind {@code @import}. */
  private static final Pattern CSS_ADDRESS =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'()\\s]*))\\s*\\)"
              + "|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SITEMAP_LINE =
      Pattern.compile("^Sitemap:\\s*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** A link as an item of a list; a bracket in its text is escaped. */
  private static final Pattern MARKDOWN_LINK =
      Pattern.compile("^- \\[(?:[^\\]\\\\]|\\\\.)*+]\\(([^)\\s]*)\\)", Pattern.MULTILINE);

  private static final Pattern ICON_SOURCE = Pattern.compile("\"src\"\\s*:\\s*\"([^\"]*)\"");

  private TextReferences() {}

  static List<Reference> ofStylesheet(String css) {
    return CSS_ADDRESS
        .matcher(COMMENT.matcher(css).replaceAll(" "))
        .results()
        .map(TextReferences::written)
        .filter(address -> !address.startsWith("#") && !address.startsWith("data:"))
        .map(Reference::own)
        .toList();
  }

  static List<Reference> ofWebManifest(String json) {
    return ICON_SOURCE.matcher(json).results().map(icon -> Reference.own(icon.group(1))).toList();
  }

  static List<Reference> ofSitemap(String xml) {
    return Jsoup.parse(xml, Parser.xmlParser()).select("loc").stream()
        .map(location -> Reference.own(location.text()))
        .toList();
  }

  static List<Reference> ofAtomFeed(String xml) {
    return Jsoup.parse(xml, Parser.xmlParser()).select("link").stream()
        .map(link -> Reference.own(link.attr("href")))
        .toList();
  }

  static List<Reference> ofRobots(String text) {
    return SITEMAP_LINE.matcher(text).results().map(line -> Reference.own(line.group(1))).toList();
  }

  static List<Reference> ofLanguageModelGuide(String markdown) {
    return MARKDOWN_LINK
        .matcher(markdown)
        .results()
        .map(link -> Reference.own(link.group(1)))
        .toList();
  }

  private static String written(MatchResult match) {
    return Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
        .map(match::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}

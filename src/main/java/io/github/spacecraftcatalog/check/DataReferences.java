package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.json.JsonTexts;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of JSON files of which some texts are addresses of the site. The others, as those of
 * the source's records, lead anywhere.
 */
enum DataReferences {
  /** A feed. */
  FEED(
      "feed\\.json|feeds/.*\\.json",
      "/home_page_url|/feed_url|/authors/\\d+/url|/items/\\d+/(id|url)"),
  /** Where the collections of the API are. */
  API_ROOT("api/v1/index\\.json", "/[^/]+|/_links/.*"),
  /** An answer of the API. */
  API("api/v1/(?!openapi|schemas/).*\\.json", "/next|/previous|(/results/\\d+)?/_links/.*"),
  /** What the tables are. */
  DATA_PACKAGE("data/datapackage\\.json", "/resources/\\d+/path");

  private final Pattern names;
  private final Pattern places;

  DataReferences(String names, String places) {
    this.names = Pattern.compile(names);
    this.places = Pattern.compile(places);
  }

  /** The kind of a file. */
  static Optional<DataReferences> of(SitePath file) {
    return Arrays.stream(values())
        .filter(kind -> kind.names.matcher(file.value()).matches())
        .findFirst();
  }

  /** The addresses of the site in a file of this kind; empty when it is not well-formed. */
  Optional<List<Reference>> in(byte[] json) {
    return JsonTexts.at(pointer -> places.matcher(pointer).matches(), json)
        .map(texts -> texts.stream().map(Reference::own).toList());
  }
}

package io.github.spacecraftcatalog.site;

/** What a feed can be written in. */
public enum FeedFormat {
  /** Atom 1.0 (RFC 4287). */
  ATOM("Atom feed", "feed.atom", "application/atom+xml"),
  /** JSON Feed 1.1. */
  JSON("JSON Feed", "feed.json", "application/feed+json");

  private final String label;
  private final String fileName;
  private final String mediaType;

  FeedFormat(String label, String fileName, String mediaType) {
    this.label = label;
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** What it is called. */
  public String label() {
    return label;
  }

  /** What every feed in it is called, in the folder of its page. */
  String fileName() {
    return fileName;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }
}

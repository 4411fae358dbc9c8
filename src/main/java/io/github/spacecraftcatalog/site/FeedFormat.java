package io.github.spacecraftcatalog.site;

/** What a feed can be written in. */
public enum FeedFormat {
  /** Atom 1.0 (RFC 4287). */
  ATOM("Atom feed", "atom", "application/atom+xml"),
  /** JSON Feed 1.1. */
  JSON("JSON Feed", "json", "application/feed+json");

  private final String label;
  private final String extension;
  private final String mediaType;

  FeedFormat(String label, String extension, String mediaType) {
    this.label = label;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** What it is called. */
  public String label() {
    return label;
  }

  /** How the names of its files end. */
  String extension() {
    return extension;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }
}

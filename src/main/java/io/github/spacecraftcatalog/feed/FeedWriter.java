package io.github.spacecraftcatalog.feed;

import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.SitePlan;

/** Writes the feeds of a plan. */
public final class FeedWriter {

  private FeedWriter() {}

  /** The finished feed. */
  public static String write(DataFile.OfFeed file, SitePlan plan) {
    FeedContent content = FeedContent.of(file, plan);
    return switch (file.format()) {
      case ATOM -> AtomFeed.of(content);
      case JSON -> JsonFeed.of(content);
    };
  }
}

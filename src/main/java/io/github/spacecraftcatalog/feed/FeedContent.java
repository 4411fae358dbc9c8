package io.github.spacecraftcatalog.feed;

import io.github.spacecraftcatalog.content.SiteSettings;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.DataSource;
import io.github.spacecraftcatalog.site.Feed;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import io.github.spacecraftcatalog.xml.XmlText;
import java.time.LocalDate;
import java.util.List;

/**
 * What a feed says, whatever it is written in.
 *
 * @param address its own address, which is its identity too
 * @param page the address of the page that it belongs to
 * @param title what it is called
 * @param description what it tells
 * @param rights whose the data is
 * @param language a BCP 47 tag
 * @param author the site's name
 * @param home the site's address
 * @param updated the day of the newest entry, as a moment
 * @param entries what is new, the newest first
 */
record FeedContent(
    String address,
    String page,
    String title,
    String description,
    String rights,
    String language,
    String author,
    String home,
    String updated,
    List<FeedEntry> entries) {

  private static final String DESCRIPTION =
      "Spacecraft by the day of the first dated capture that holds them. A capture tells the day,"
          + " not the time: each entry stands at midnight UTC.";

  private static final String RIGHTS = "Data: " + DataSource.inFull() + ".";

  static FeedContent of(DataFile.OfFeed file, SitePlan plan) {
    SiteSettings settings = plan.content().settings();
    SiteUrl url = settings.baseUrl().orElseThrow();
    Feed feed = file.feed();
    // Unlike what the captures say, it may hold anything that YAML can escape.
    String site = XmlText.legal(settings.title());
    return new FeedContent(
        url.resolve(file.path()),
        url.resolve(feed.page()),
        feed.title() + " · " + site,
        DESCRIPTION,
        RIGHTS,
        settings.language(),
        site,
        url.resolve(SitePath.HOME),
        moment(feed.updated()),
        feed.arrivals().stream().map(arrival -> FeedEntry.of(arrival, plan, url)).toList());
  }

  /** A day as a moment, which is all that the formats know. */
  static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}

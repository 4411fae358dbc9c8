package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.Arrival;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.url.SitePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The spacecraft that are new to the catalog.
 *
 * @param group the family or agency that they are of; empty for those of the whole site
 * @param arrivals the spacecraft, the newest first; never empty, as a feed has to say when it was
 *     last brought up to date
 */
public record Feed(Optional<Group> group, List<Arrival> arrivals) {

  /** As many as a reader that looks in now and then can have missed. */
  static final int MOST_ARRIVALS = 100;

  /** Copies the list. */
  public Feed {
    arrivals = List.copyOf(arrivals);
  }

  /** What it is called: {@code New spacecraft: Progress}. */
  public String title() {
    return "New spacecraft" + group.map(of -> ": " + of.subject().name()).orElse("");
  }

  /** The page that it belongs to. */
  public SitePath page() {
    return group.map(Group::subject).map(Addresses::of).orElse(SitePath.HOME);
  }

  /** Where it is; that is its identity too, so it stays when the group is renamed. */
  public SitePath path(FeedFormat format) {
    return group.map(of -> Addresses.feed(of.subject(), format)).orElse(Addresses.siteFeed(format));
  }

  /** The day of the newest. */
  public LocalDate updated() {
    return arrivals.get(0).date();
  }
}

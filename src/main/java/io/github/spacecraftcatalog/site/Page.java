package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Optional;

/** A planned page: where it will be and what it will show. */
public sealed interface Page extends PlannedFile {

  /**
   * Whether search engines should list it: not the page for lost addresses, nor one that shows
   * nothing of its own, as a table in another order.
   */
  default boolean isListed() {
    return true;
  }

  /** The front page. */
  record Home() implements Page {
    @Override
    public SitePath path() {
      return SitePath.HOME;
    }
  }

  /**
   * The page of a spacecraft.
   *
   * @param path where it is
   * @param spacecraft the spacecraft
   * @param siblings the spacecraft of its configuration; empty when the configuration is unknown
   */
  record OfSpacecraft(SitePath path, Spacecraft spacecraft, Optional<Siblings> siblings)
      implements Page {}

  /**
   * The spacecraft of a configuration, seen from one of them.
   *
   * @param group all of them, itself included
   * @param position its own place among them, counted from 0
   */
  record Siblings(Group group, int position) {}

  /**
   * What stands where a record's page was before the record was renamed: it leads to the new one.
   *
   * @param path where it is
   * @param record the record
   */
  record Moved(SitePath path, CatalogRecord record) implements Page {
    @Override
    public boolean isListed() {
      return false;
    }
  }

  /**
   * One page of the index of all spacecraft.
   *
   * @param listing its rows
   */
  record SpacecraftIndex(ListingPage listing) implements Page {
    @Override
    public boolean isListed() {
      return !listing.isReordered();
    }

    @Override
    public SitePath path() {
      return listing.path();
    }
  }

  /**
   * The page of a group, or a further page of its listing.
   *
   * @param group the group
   * @param listing its rows
   */
  record OfGroup(Group group, ListingPage listing) implements Page {
    @Override
    public boolean isListed() {
      return !listing.isReordered();
    }

    @Override
    public SitePath path() {
      return listing.path();
    }
  }

  /**
   * The index of a kind of group.
   *
   * @param kind the kind
   */
  record GroupIndex(RecordKind kind) implements Page {
    @Override
    public SitePath path() {
      return Addresses.index(kind);
    }
  }

  /** The record holders. */
  record Records() implements Page {
    @Override
    public SitePath path() {
      return Addresses.RECORDS;
    }
  }

  /** The totals. */
  record Statistics() implements Page {
    @Override
    public SitePath path() {
      return Addresses.STATISTICS;
    }
  }

  /** What is in space. */
  record InSpace() implements Page {
    @Override
    public SitePath path() {
      return Addresses.IN_SPACE;
    }
  }

  /** The credits of all pictures. */
  record ImageCredits() implements Page {
    @Override
    public SitePath path() {
      return Addresses.IMAGE_CREDITS;
    }
  }

  /** What the data contradicts, and what it lacks. */
  record DataQuality() implements Page {
    @Override
    public SitePath path() {
      return Addresses.DATA_QUALITY;
    }
  }

  /** The downloads. */
  record Data() implements Page {
    @Override
    public SitePath path() {
      return Addresses.DATA_PAGE;
    }
  }

  /** What the API answers. */
  record Api() implements Page {
    @Override
    public SitePath path() {
      return Addresses.API_PAGE;
    }
  }

  /** What was first flown when. */
  record Timeline() implements Page {
    @Override
    public SitePath path() {
      return Addresses.TIMELINE;
    }
  }

  /** Spacecraft side by side, as many as its reader asks for. */
  record Compare() implements Page {
    @Override
    public boolean isListed() {
      return false;
    }

    @Override
    public SitePath path() {
      return Addresses.COMPARE;
    }
  }

  /**
   * A hand-written page.
   *
   * @param content the page
   */
  record OfContent(ContentPage content) implements Page {
    @Override
    public SitePath path() {
      return content.path();
    }
  }

  /** The page for addresses that lead nowhere. */
  record NotFound() implements Page {
    @Override
    public boolean isListed() {
      return false;
    }

    @Override
    public SitePath path() {
      return Addresses.NOT_FOUND;
    }
  }
}

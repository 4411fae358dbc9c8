package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.table.Table;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.List;

/** A planned file for machines. */
public sealed interface DataFile extends PlannedFile {

  /** All of a table or of a kind of record, which grows with the catalog. */
  sealed interface Download extends DataFile {

    /** What form it has (IANA media type). */
    String mediaType();
  }

  /**
   * A record.
   *
   * @param key which one
   */
  record OfRecord(RecordKey key) implements DataFile {
    @Override
    public SitePath path() {
      return Addresses.data(key);
    }
  }

  /**
   * All records of a kind.
   *
   * @param kind which kind
   */
  record Collection(RecordKind kind) implements Download {
    @Override
    public SitePath path() {
      return Addresses.collection(kind);
    }

    @Override
    public String mediaType() {
      return "application/json";
    }
  }

  /**
   * As many records of a kind as one answer of the source has at most.
   *
   * @param kind which kind
   * @param number which page, counted from 1
   */
  record CollectionPage(RecordKind kind, int number) implements DataFile {
    @Override
    public SitePath path() {
      return Addresses.collectionPage(kind, number);
    }
  }

  /**
   * What a record of a kind is made of.
   *
   * @param kind which kind
   */
  record Schema(RecordKind kind) implements DataFile {
    @Override
    public SitePath path() {
      return Addresses.schema(kind);
    }
  }

  /**
   * A table as CSV.
   *
   * @param table which one
   */
  record Csv(Table table) implements Download {
    @Override
    public SitePath path() {
      return Addresses.download(table.name() + ".csv");
    }

    @Override
    public String mediaType() {
      return "text/csv";
    }
  }

  /**
   * All records of a kind as JSON Lines.
   *
   * @param kind which kind
   */
  record Lines(RecordKind kind) implements Download {
    @Override
    public SitePath path() {
      return Addresses.download(SourceSchema.collectionName(kind) + ".jsonl");
    }

    @Override
    public String mediaType() {
      return "application/jsonl";
    }
  }

  /**
   * What is new, for programs that look in from time to time.
   *
   * @param feed what is in it
   * @param format what it is written in
   */
  record OfFeed(Feed feed, FeedFormat format) implements DataFile {
    @Override
    public SitePath path() {
      return feed.path(format);
    }
  }

  /**
   * A part of a sitemap that would be too large as one.
   *
   * @param number which part, counted from 1
   * @param pages the pages that it lists
   */
  record SitemapPart(int number, List<Page> pages) implements DataFile {

    /** Copies the list. */
    public SitemapPart {
      pages = List.copyOf(pages);
    }

    @Override
    public SitePath path() {
      return Addresses.sitemapPart(number);
    }
  }

  /**
   * A file of which the site has one.
   *
   * @param kind which one
   */
  record Single(ExportKind kind) implements DataFile {
    @Override
    public SitePath path() {
      return kind.path();
    }
  }
}

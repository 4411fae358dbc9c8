package io.github.spacecraftcatalog.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.feed.FeedWriter;
import io.github.spacecraftcatalog.site.Checksums;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.DownloadFacts;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Makes the files for machines, each when it is asked for. Safe for use by several threads. */
public final class SiteExporter {

  private final SitePlan plan;
  private final RecordCollections collections;
  private final CsvTable tables;
  private final RecordLines lines;
  private final FileMeter meter;
  private final Sitemap sitemap;

  /** An exporter for the files of a plan. */
  public SiteExporter(SitePlan plan) {
    var records = new RecordSource(plan.catalog());
    this.plan = plan;
    this.collections = new RecordCollections(plan, records);
    this.tables = new CsvTable(records);
    this.sitemap = new Sitemap(plan);
    this.lines = new RecordLines(records);
    this.meter = new FileMeter(this::write, tables);
  }

  /** Whether a file grows with the catalog, so that it may not fit into memory. */
  public static boolean isLarge(DataFile file) {
    return file instanceof DataFile.Download;
  }

  /** The finished file, in UTF-8. */
  public byte[] export(DataFile file) {
    try {
      var bytes = new ByteArrayOutputStream();
      export(file, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the finished file, in UTF-8; does not close.
   *
   * @throws IOException when it cannot be written
   */
  public void export(DataFile file, OutputStream out) throws IOException {
    if (file instanceof DataFile.Download download) {
      meter.write(download, out);
    } else if (file instanceof DataFile.OfRecord record) {
      collections.write(record, out);
    } else if (file instanceof DataFile.CollectionPage page) {
      collections.write(page, out);
    } else if (file instanceof DataFile.OfFeed feed) {
      out.write(FeedWriter.write(feed, plan).getBytes(UTF_8));
    } else if (file instanceof DataFile.SitemapPart part) {
      out.write(sitemap.of(part).getBytes(UTF_8));
    } else if (file instanceof DataFile.Schema schema) {
      out.write(RecordSchema.of(plan, schema).getBytes(UTF_8));
    } else {
      out.write(text(((DataFile.Single) file).kind()).getBytes(UTF_8));
    }
  }

  private void write(DataFile.Download file, OutputStream out) throws IOException {
    if (file instanceof DataFile.Collection collection) {
      collections.write(collection, out);
    } else if (file instanceof DataFile.Csv csv) {
      tables.write(csv.table(), out);
    } else {
      lines.write(((DataFile.Lines) file).kind(), out);
    }
  }

  /** What is to be known of the downloads; one that was not made yet is made for that. */
  public DownloadFacts downloads() {
    return meter;
  }

  private String text(ExportKind kind) {
    return switch (kind) {
      case SITEMAP -> sitemap.whole();
      case ROBOTS -> Robots.of(plan);
      case WEB_MANIFEST -> WebManifest.of(plan);
      case NO_JEKYLL -> "";
      case API_ROOT -> ApiRoot.of(plan);
      case OPEN_API -> OpenApi.of(plan);
      case DATA_PACKAGE -> DataPackage.of(plan, meter);
      case CHECKSUMS -> Checksums.of(plan, meter);
      case LLMS_TXT -> LanguageModelGuide.of(plan);
    };
  }
}

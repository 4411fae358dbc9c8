package io.github.spacecraftcatalog.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.SitePlan;

/** Makes the files for machines, each when it is asked for. Safe for use by several threads. */
public final class SiteExporter {

  private final SitePlan plan;
  private final Collections collections;

  /** An exporter for the files of a plan. */
  public SiteExporter(SitePlan plan) {
    this.plan = plan;
    this.collections = new Collections(plan);
  }

  /** The finished file, in UTF-8. */
  public byte[] export(DataFile file) {
    return text(file).getBytes(UTF_8);
  }

  private String text(DataFile file) {
    if (file instanceof DataFile.OfRecord record) {
      return collections.record(record);
    }
    if (file instanceof DataFile.Collection collection) {
      return collections.whole(collection);
    }
    if (file instanceof DataFile.CollectionPage page) {
      return collections.page(page);
    }
    if (file instanceof DataFile.Schema schema) {
      return RecordSchema.of(plan, schema);
    }
    return text(((DataFile.Single) file).kind());
  }

  private String text(ExportKind kind) {
    return switch (kind) {
      case SITEMAP -> Sitemap.of(plan);
      case ROBOTS -> Robots.of(plan);
      case WEB_MANIFEST -> WebManifest.of(plan);
      case NO_JEKYLL -> "";
      case API_ROOT -> ApiRoot.of(plan);
      case OPEN_API -> OpenApi.of(plan);
    };
  }
}

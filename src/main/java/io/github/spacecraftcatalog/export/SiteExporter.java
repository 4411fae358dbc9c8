package io.github.spacecraftcatalog.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.model.Provenance;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.snapshot.RecordData;

/** Makes the files for machines, each when it is asked for. Safe for use by several threads. */
public final class SiteExporter {

  private final SitePlan plan;

  /** An exporter for the files of a plan. */
  public SiteExporter(SitePlan plan) {
    this.plan = plan;
  }

  /** A record as JSON, in UTF-8. */
  public byte[] export(RecordKey key) {
    Catalog catalog = plan.catalog();
    RecordData data = catalog.data().get(key);
    Provenance provenance = catalog.provenance().get(key);
    if (data == null || provenance == null) {
      throw new IllegalArgumentException("is not in the catalog: " + key);
    }
    return RecordJson.of(data, provenance).getBytes(UTF_8);
  }

  /** The finished file, in UTF-8. */
  public byte[] export(ExportKind kind) {
    String text =
        switch (kind) {
          case SITEMAP -> Sitemap.of(plan);
          case ROBOTS -> Robots.of(plan);
          case WEB_MANIFEST -> WebManifest.of(plan);
          case NO_JEKYLL -> "";
        };
    return text.getBytes(UTF_8);
  }
}

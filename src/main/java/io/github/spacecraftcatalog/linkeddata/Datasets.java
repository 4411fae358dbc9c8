package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.content.SiteSettings;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.DataSource;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The catalog as a whole, as data. */
final class Datasets {

  private final SitePlan plan;
  private final DataAddresses addresses;
  private final Identifiers identifiers;

  Datasets(SitePlan plan, DataAddresses addresses, Identifiers identifiers) {
    this.plan = plan;
    this.addresses = addresses;
    this.identifiers = identifiers;
  }

  /** All data of the site with the files that hold it. */
  Node dataset(List<Download> downloads) {
    return named()
        .put("url", addresses.of(Addresses.DATA_PAGE))
        .put("creator", maker())
        .put("isBasedOn", DataSource.DATABASE.address())
        .put("license", DataSource.TERMS.address())
        .putText("dateModified", date())
        .put("includedInDataCatalog", Node.reference(identifiers.site("data-catalog")))
        .put("distribution", downloads.stream().map(this::distribution).toList());
  }

  /** What the site is to those who look for data. */
  Node catalog() {
    return Node.of("DataCatalog")
        .id(identifiers.site("data-catalog"))
        .put("name", plan.content().settings().title())
        .put("dataset", named());
  }

  private Node named() {
    SiteSettings settings = plan.content().settings();
    return Node.of("Dataset")
        .id(addresses.of(Addresses.DATA_PAGE) + "#dataset")
        .put("name", settings.title())
        .put("description", settings.description());
  }

  private static Node maker() {
    return Node.of("Organization")
        .put("name", DataSource.MAKER.title())
        .put("url", DataSource.MAKER.address());
  }

  private Optional<String> date() {
    return plan.catalog().lastChanged().map(LocalDate::toString);
  }

  /** Without the folder that it is in. */
  private static String name(SitePath file) {
    return file.value().substring(file.value().lastIndexOf('/') + 1);
  }

  private Node distribution(Download download) {
    return Node.of("DataDownload")
        .put("name", name(download.path()))
        .put("encodingFormat", download.encodingFormat())
        .put("contentUrl", addresses.of(download.path()))
        .put("contentSize", download.facts().bytes() + " B")
        .put("sha256", download.facts().sha256());
  }
}

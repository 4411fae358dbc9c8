package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.url.SitePath;

/** Files for machines of which the site has one each. */
public enum ExportKind {
  /** The pages that search engines should know. */
  SITEMAP("sitemap.xml", true),
  /** What crawlers may do, and where the sitemap is. */
  ROBOTS("robots.txt", false),
  /** What the site is called and looks like where it is kept like a program. */
  WEB_MANIFEST("site.webmanifest", false),
  /** Tells GitHub Pages to serve the site as it is; it is empty. */
  NO_JEKYLL(".nojekyll", false),
  /** Where the collections of the API are. */
  API_ROOT("api/v1/index.json", false),
  /** What the API answers, for programs (OpenAPI). */
  OPEN_API("api/v1/openapi.json", false),
  /** What the tables are (Frictionless Data Package). */
  DATA_PACKAGE("data/datapackage.json", false),
  /** The checksums of the downloads. */
  CHECKSUMS("data/SHA256SUMS", false),
  /** What the site is and where what is, for programs that read it on somebody's behalf. */
  LLMS_TXT("llms.txt", false);

  private final String path;
  private final boolean needsAddress;

  ExportKind(String path, boolean needsAddress) {
    this.path = path;
    this.needsAddress = needsAddress;
  }

  /** Its place. */
  public SitePath path() {
    return new SitePath(path);
  }

  /** Whether it can only be made where the site's own address is known. */
  boolean needsAddress() {
    return needsAddress;
  }
}

package io.github.spacecraftcatalog.site;

/** Files for machines, one each at the root of the site. */
public enum ExportKind {
  /** The pages that search engines should know. */
  SITEMAP("sitemap.xml"),
  /** What crawlers may do, and where the sitemap is. */
  ROBOTS("robots.txt"),
  /** What the site is called and looks like where it is kept like a program. */
  WEB_MANIFEST("site.webmanifest"),
  /** Tells GitHub Pages to serve the site as it is; it is empty. */
  NO_JEKYLL(".nojekyll");

  private final String fileName;

  ExportKind(String fileName) {
    this.fileName = fileName;
  }

  /** Its name at the root of the site. */
  public String fileName() {
    return fileName;
  }
}

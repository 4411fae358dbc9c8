package io.github.spacecraftcatalog.site;

/** The site's own files that pages name; the assets folder has to have them. */
public enum FrameAsset {
  /** The stylesheet. */
  STYLESHEET("site.css"),
  /** The script of every page. */
  SCRIPT("scripts/site.js"),
  /** The script of the index of all spacecraft. */
  FINDER("scripts/finder.js"),
  /** The script of the page that compares. */
  COMPARE("scripts/compare.js"),
  /** The icon as SVG. */
  ICON("favicon.svg"),
  /** The icon as PNG, for home screens. */
  TOUCH_ICON("apple-touch-icon.png"),
  /** The face that most text is set in; loaded with the page and not after the stylesheet. */
  FONT("fonts/overpass-latin.woff2");

  private final String fileName;

  FrameAsset(String fileName) {
    this.fileName = fileName;
  }

  /** Its path in the assets folder. */
  public String fileName() {
    return fileName;
  }
}

package io.github.spacecraftcatalog.build;

/** What a source file is to the site. */
public enum SourceKind {
  /** A saved answer of the source. */
  CAPTURES,
  /** A setting, a hand-written page, or a file beside one. */
  CONTENT,
  /** A stylesheet, script, font or icon. */
  ASSETS,
  /** A copy of a record's picture. */
  IMAGES,
  /** The HTML of a kind of page. */
  TEMPLATES
}

package io.github.spacecraftcatalog.diagnostic;

import java.util.Locale;

/**
 * What can be wrong with the input. The names are stable: people filter by them.
 *
 * <p>Severity follows from one question: can the site be trusted without this piece? A missing or
 * malformed value can be shown as unknown (warning); a file or record that cannot be read at all
 * would make the catalog smaller without anybody noticing (error).
 */
public enum Rule {
  /** No capture was found. */
  NO_CAPTURES(Severity.ERROR),
  /** A file or folder exists but cannot be read. */
  UNREADABLE(Severity.ERROR),
  /** A file holds nothing. */
  EMPTY_FILE(Severity.ERROR),
  /** A compressed file is damaged, incomplete, or packed in a way that is not supported. */
  COMPRESSION(Severity.ERROR),
  /** An entry of an archive is no plain file, or has a name that no entry should have. */
  ARCHIVE_ENTRY(Severity.ERROR),
  /** A file is larger than any real one, in a measure that its diagnostic names. */
  LIMIT(Severity.ERROR),
  /** A text is not UTF-8. */
  ENCODING(Severity.ERROR),
  /** A document is not well-formed JSON, for example because it was cut off. */
  JSON_SYNTAX(Severity.ERROR),
  /** A file holds no JSON at all. */
  NO_JSON(Severity.ERROR),
  /** A saved web page instead of data. */
  HTML_PAGE(Severity.ERROR),
  /** The source answered with an error instead of data. */
  API_ERROR(Severity.ERROR),
  /** The JSON is well-formed, but not an answer of Launch Library 2 that this program knows. */
  NOT_A_CAPTURE(Severity.ERROR),
  /** A record has no usable {@code id}. */
  RECORD_ID(Severity.ERROR),
  /** A record has no usable {@code name}. */
  RECORD_NAME(Severity.ERROR),
  /** A fetched set has far fewer records than the one before it. */
  FEWER_RECORDS(Severity.ERROR),
  /** A fetched set has malformed values in more of its records than ever is right. */
  MANY_WARNINGS(Severity.ERROR),
  /** Text before the data that is not the beginning of a browsable page; it was not read. */
  LEADING_TEXT(Severity.WARNING),
  /** Text after the end of the data; it was not read. */
  TRAILING_TEXT(Severity.WARNING),
  /** An answer without a single record. */
  NO_RECORDS(Severity.WARNING),
  /** Records of the source that the catalog has no pages for. */
  OTHER_RECORDS(Severity.NOTICE),
  /** A value has another JSON type than the field wants. */
  VALUE_TYPE(Severity.WARNING),
  /** A duration is not ISO 8601, or negative. */
  DURATION(Severity.WARNING),
  /** A date is not ISO 8601. */
  DATE(Severity.WARNING),
  /** A number is outside of what the field can mean. */
  NUMBER_RANGE(Severity.WARNING),
  /** An address is not a usable {@code http} or {@code https} URL. */
  WEB_ADDRESS(Severity.WARNING),
  /** Families are each other's ancestors. */
  FAMILY_CYCLE(Severity.WARNING),
  /** A setting in {@code site.yaml} is unknown or malformed. */
  SETTING(Severity.ERROR),
  /** The base URL is still the example's. */
  BASE_URL(Severity.NOTICE),
  /** The header of a Markdown file is malformed. */
  FRONT_MATTER(Severity.ERROR),
  /** A link in hand-written content leads nowhere. */
  BROKEN_LINK(Severity.ERROR),
  /** A link leads to a page that is a draft still. */
  DRAFT_LINK(Severity.WARNING),
  /** A picture in hand-written content has no description for those who cannot see it. */
  IMAGE_ALT(Severity.WARNING),
  /** A picture's file is not of the format that it is named for, or of none that is published. */
  IMAGE_FORMAT(Severity.WARNING),
  /** A picture's file belongs to no picture of the catalog, or is one more copy of the same. */
  UNUSED_IMAGE(Severity.WARNING),
  /** A picture's file is not published, because its licence does not allow it or is unknown. */
  IMAGE_LICENSE(Severity.NOTICE),
  /** A file cannot be published, because its name cannot be part of an address. */
  FILE_NAME(Severity.ERROR),
  /** Two files claim the same address. */
  ADDRESS_TAKEN(Severity.ERROR),
  /** A stylesheet or script names an asset that does not exist. */
  MISSING_ASSET(Severity.ERROR),
  /** Stylesheets import each other. */
  IMPORT_CYCLE(Severity.ERROR),
  /** A template cannot be compiled, or fails while it makes a page. */
  TEMPLATE(Severity.ERROR),
  /** A page would make its reader's browser call another host. */
  THIRD_PARTY(Severity.ERROR),
  /** A finished page has a fault that its reader would meet. */
  PAGE(Severity.ERROR),
  /** Two finished pages have the same title, often because the source has two equal names. */
  PAGE_TITLE(Severity.WARNING),
  /** Two elements of a finished page have the same id. */
  DUPLICATE_ID(Severity.ERROR),
  /** A finished page holds style or script that its content policy blocks. */
  INLINE_CODE(Severity.ERROR),
  /** A finished page has no content policy, or one that comes too late or allows too much. */
  CONTENT_POLICY(Severity.ERROR);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** How serious a breach is. */
  public Severity severity() {
    return severity;
  }

  /** The stable name, as printed in brackets: {@code json-syntax}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

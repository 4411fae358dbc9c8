package io.github.spacecraftcatalog.xml;

/** Text as XML 1.0 can hold it. */
public final class XmlText {

  private static final String REPLACEMENT = "\ufffd";

  private XmlText() {}

  /**
   * The text with a replacement character in the place of each character that no XML document may
   * hold, not even escaped: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
   */
  public static String legal(String text) {
    return text.codePoints().allMatch(XmlText::isLegal)
        ? text
        : text.codePoints()
            .collect(
                StringBuilder::new,
                (out, c) -> {
                  if (isLegal(c)) {
                    out.appendCodePoint(c);
                  } else {
                    out.append(REPLACEMENT);
                  }
                },
                StringBuilder::append)
            .toString();
  }

  /** {@code Char} of XML 1.0. */
  private static boolean isLegal(int c) {
    return c >= 0x20
        ? c < Character.MIN_SURROGATE || (c > Character.MAX_SURROGATE && c != 0xfffe && c != 0xffff)
        : c == '\t' || c == '\n' || c == '\r';
  }

  /**
   * The text for an element or a quoted attribute. Sitemaps want quotes escaped everywhere; white
   * space that a reader of XML would change is kept.
   */
  static String escape(String text) {
    return legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;")
        .replace("\t", "&#9;")
        .replace("\n", "&#10;")
        .replace("\r", "&#13;");
  }
}

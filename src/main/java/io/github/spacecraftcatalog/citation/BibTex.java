package io.github.spacecraftcatalog.citation;

import io.github.spacecraftcatalog.site.DataSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An entry of a BibTeX database in UTF-8, as biber and biblatex read it. Names and titles are in
 * braces of their own, so that no style takes them apart or changes their letters' case.
 */
final class BibTex {

  /** Between two of the marks that TeX makes one of: two hyphens are a dash, two quotes another. */
  private static final Pattern LIGATURE = Pattern.compile("(?<=([-'`]))(?=\\1)");

  private final StringBuilder entry = new StringBuilder();

  private BibTex() {}

  static String of(Citation citation) {
    var bibTex = new BibTex();
    bibTex.entry.append("@misc{").append(citation.key()).append(",\n");
    if (citation.isData()) {
      bibTex.field("author", "{" + escape(DataSource.MAKER.title()) + "}");
    }
    bibTex.field("title", "{" + escape(citation.title()) + "}");
    bibTex.field("howpublished", escape(citation.site()));
    citation.date().ifPresent(bibTex::date);
    if (citation.isData()) {
      bibTex.field("note", "Data of " + escape(DataSource.DATABASE.title() + citation.asOf()));
    }
    // biblatex takes an address as it is.
    bibTex.field("url", citation.address());
    return bibTex.entry.append('}').toString();
  }

  private void date(LocalDate date) {
    field("year", Integer.toString(date.getYear()));
    // The months have names of three letters, which styles translate.
    String month = date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
    entry.append("  month = ").append(month).append(",\n");
  }

  private void field(String name, String value) {
    entry.append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  /** Not by a backslash before a brace: BibTeX counts braces whatever stands before them. */
  private static String escape(String text) {
    var escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                escaped.append(
                    switch (c) {
                      case '\\' -> "\\textbackslash{}";
                      case '{' -> "\\textbraceleft{}";
                      case '}' -> "\\textbraceright{}";
                      case '~' -> "\\textasciitilde{}";
                      case '^' -> "\\textasciicircum{}";
                      case '$', '&', '#', '%', '_' -> "\\" + (char) c;
                      default -> Character.toString(c);
                    }));
    return LIGATURE.matcher(escaped).replaceAll("{}");
  }
}

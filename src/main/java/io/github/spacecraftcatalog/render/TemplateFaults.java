package io.github.spacecraftcatalog.render;

import gg.jte.TemplateException;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * Tells why templates cannot be compiled, with their own places and not those of the code that is
 * made from them.
 *
 * @param displayName the folder's name in diagnostics
 */
record TemplateFaults(String displayName) {

  /** A fault in jte's own words, of which there are two forms. */
  private static final Pattern PARSING =
      Pattern.compile(
          "Failed to compile (?:template, error at ([^:\\s]+):(\\d+)\\.|(\\S+), error at line (\\d+):)"
              + "\\s*(.*)",
          Pattern.DOTALL);

  private static final Pattern REFERENCE =
      Pattern.compile("(\\S+) not found, referenced at ([^:\\s]+):(\\d+)");

  private static final Pattern PACKAGES =
      Pattern.compile(
          "\\b(?:io\\.github\\.spacecraftcatalog|java|gg\\.jte)(?:\\.[a-z]\\w*)*\\.(?=[A-Z])");

  Place place(String template) {
    return Place.of(displayName + "/" + template);
  }

  private Place place(String template, int line) {
    return line > 0 ? Place.at(displayName + "/" + template, line, 0) : place(template);
  }

  /** Reports what the compiler of Java found. */
  void report(TemplateCode code, Diagnostic<?> error, Diagnostics diagnostics) {
    String words =
        error
            .getMessage(Locale.ENGLISH)
            .lines()
            .map(String::strip)
            .collect(Collectors.joining("; "));
    diagnostics.report(
        Rule.TEMPLATE,
        place(code.template(), code.templateLine(error.getLineNumber())),
        PACKAGES.matcher(words).replaceAll(""));
  }

  /** Reports what the reader of templates found. */
  void report(TemplateException exception, Diagnostics diagnostics) {
    String message = String.valueOf(exception.getMessage());
    Matcher parsing = PARSING.matcher(message);
    Matcher reference = REFERENCE.matcher(message);
    if (parsing.matches()) {
      boolean first = parsing.group(1) != null;
      diagnostics.report(
          Rule.TEMPLATE,
          place(parsing.group(first ? 1 : 3), Integer.parseInt(parsing.group(first ? 2 : 4))),
          parsing.group(5));
    } else if (reference.find()) {
      diagnostics.report(
          Rule.TEMPLATE,
          place(reference.group(2), Integer.parseInt(reference.group(3))),
          "there is no template " + reference.group(1));
    } else {
      diagnostics.report(Rule.TEMPLATE, Place.of(displayName), message);
    }
  }
}

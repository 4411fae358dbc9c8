package io.github.spacecraftcatalog.browser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line above the table of spacecraft. */
final class StatusLine {

  private static final Pattern ROWS =
      Pattern.compile("\\bRows? [\\d,]+(?:–[\\d,]+)? of ([\\d,]+)\\.");
  private static final Pattern COUNT = Pattern.compile("([\\d,]+) (?:of [\\d,]+|in all)\\.");

  private StatusLine() {}

  /**
   * How many spacecraft it says there are on all pages together.
   *
   * @throws AssertionError when it tells no number
   */
  static int total(String line) {
    for (Pattern pattern : List.of(ROWS, COUNT)) {
      Matcher found = pattern.matcher(line);
      if (found.find()) {
        return Integer.parseInt(found.group(1).replace(",", ""));
      }
    }
    throw new AssertionError("tells no number: " + line);
  }
}

package io.github.spacecraftcatalog.content;

/**
 * A Markdown file, taken apart.
 *
 * @param yaml the lines between the first two lines of {@code ---}; empty when there are none
 * @param body the lines after them
 * @param bodyLine the line of the file that the body starts on, from 1
 * @param closed whether the second line of {@code ---} is there, if the first is
 */
record FrontMatter(String yaml, String body, int bodyLine, boolean closed) {

  private static final String FENCE = "---";

  /** Takes a text with {@code \n} as line end apart. */
  static FrontMatter split(String text) {
    int start = endOfLine(text, 0);
    if (!isFence(text, 0, start)) {
      return new FrontMatter("", text, 1, true);
    }
    int line = 2;
    for (int from = start; from < text.length(); line++) {
      int end = endOfLine(text, from);
      if (isFence(text, from, end)) {
        return new FrontMatter(text.substring(start, from), text.substring(end), line + 1, true);
      }
      from = end;
    }
    return new FrontMatter(text.substring(start), "", line, false);
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isFence(String text, int from, int end) {
    return text.substring(from, end).stripTrailing().equals(FENCE);
  }
}

package io.github.spacecraftcatalog.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place for text: so wide, and so many lines of each size.
 *
 * @param face what the text is set in
 * @param width how wide a line may be, in the unit that sizes are in
 * @param steps the sizes that may be used, the preferred one first
 */
public record Measure(Typeface face, int width, List<Step> steps) {

  /**
   * A size that may be used.
   *
   * @param size the size of the letters
   * @param lines how many lines there may be
   */
  public record Step(int size, int lines) {}

  /** Of a longer text the rest is not looked at: no place here has room for as much. */
  private static final int LONGEST = 400;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Copies the steps. */
  public Measure {
    steps = List.copyOf(steps);
  }

  /**
   * Sets a text in the first size that it fits into with its words whole; in the last size words
   * are divided and what is left over gives way to an ellipsis.
   */
  public Setting set(String text) {
    String plain = plain(text);
    return steps.stream()
        .map(step -> whole(plain, step))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> shortened(plain, steps.get(steps.size() - 1)));
  }

  private static String plain(String text) {
    String plain = SPACES.matcher(text.strip()).replaceAll(" ");
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
  }

  private Optional<Setting> whole(String text, Step step) {
    int width = width(step);
    List<String> lines = new LineBreaker(face, width, false).lines(text);
    boolean fits =
        lines.size() <= step.lines() && lines.stream().allMatch(line -> face.width(line) <= width);
    return fits
        ? Optional.of(new Setting(step.size(), balanced(text, lines, width)))
        : Optional.empty();
  }

  /** As many lines, but of like length. */
  private List<String> balanced(String text, List<String> lines, int width) {
    if (lines.size() == 1) {
      return lines;
    }
    List<String> best = lines;
    for (int narrow = width * 19 / 20; narrow > width / 2; narrow -= width / 20) {
      List<String> narrower = new LineBreaker(face, narrow, false).lines(text);
      if (narrower.size() != lines.size() || isTooWide(narrower, narrow)) {
        return best;
      }
      best = narrower;
    }
    return best;
  }

  private boolean isTooWide(List<String> lines, int width) {
    return lines.stream().anyMatch(line -> face.width(line) > width);
  }

  private Setting shortened(String text, Step step) {
    var breaker = new LineBreaker(face, width(step), true);
    List<String> lines = breaker.lines(text);
    if (lines.size() <= step.lines()) {
      return new Setting(step.size(), lines);
    }
    int last = step.lines() - 1;
    String rest = String.join(" ", lines.subList(last, lines.size()));
    var kept = new ArrayList<>(lines.subList(0, last));
    kept.add(breaker.shortened(rest));
    return new Setting(step.size(), kept);
  }

  private int width(Step step) {
    return width * 1000 / step.size();
  }
}

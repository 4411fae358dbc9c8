package io.github.spacecraftcatalog.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A query string as Django reads it: of a repeated parameter the last counts. */
final class ApiQuery {

  /** What Python takes for a whole number of its own, without a sign that makes it negative. */
  private static final Pattern WHOLE = Pattern.compile("\\s*\\+?\\d{1,30}\\s*");

  private final Map<String, String> parameters = new HashMap<>();

  ApiQuery(String query) {
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String value = parts.length == 1 ? "" : parts[1];
      parameters.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(value, UTF_8));
    }
  }

  /**
   * A parameter's value; none for one that is absent or empty, which the source takes for the same.
   */
  Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  /** The values of a parameter that takes several. */
  List<String> parts(String name) {
    return text(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** A parameter's value where it is true or false in any of the ways that Django knows. */
  Optional<Boolean> yesOrNo(String name) {
    String value = text(name).orElse("");
    boolean yes = value.equals("1") || value.equalsIgnoreCase("true");
    boolean no = value.equals("0") || value.equalsIgnoreCase("false");
    return yes || no ? Optional.of(yes) : Optional.empty();
  }

  /**
   * The ids that a parameter allows; what is no number is left out. No record has too large a one.
   */
  List<Integer> ids(String name) {
    return parts(name).stream()
        .map(ApiQuery::wholeNumber)
        .flatMapToInt(OptionalInt::stream)
        .boxed()
        .toList();
  }

  /** A parameter's value where it is a whole number that is not negative. */
  OptionalInt number(String name) {
    return wholeNumber(text(name).orElse(""));
  }

  private static OptionalInt wholeNumber(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return OptionalInt.empty();
    }
    String digits = text.strip().replaceFirst("^\\+?0*(?=\\d)", "");
    return OptionalInt.of(digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits));
  }
}

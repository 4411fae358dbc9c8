package io.github.spacecraftcatalog.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.build.Dice;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Good questions in no particular order, the same in every run. */
final class RandomQueries {

  private static final List<String> FIELDS =
      List.of("flights_count", "id", "mission_ends_count", "name", "time_docked", "time_in_space");

  private final Dice dice = new Dice(4);
  private final List<String> names;

  /**
   * Questions about a catalog.
   *
   * @param names of its spacecraft
   */
  RandomQueries(List<String> names) {
    this.names = names;
  }

  /** So many query strings, each with one parameter or several in any order. */
  List<String> take(int count) {
    return IntStream.range(0, count).mapToObj(i -> query()).toList();
  }

  private String query() {
    var parameters = new ArrayList<String>();
    add(parameters, 20, "in_space", dice.oneOf(List.of("true", "false", "False", "1")));
    add(parameters, 15, "is_placeholder", dice.oneOf(List.of("false", "False", "0", "true")));
    add(parameters, 5, "name", dice.oneOf(names));
    add(parameters, 25, "status", ids(1, 1, 4));
    add(parameters, 15, "type", ids(1, 1, 6));
    add(parameters, 15, "agency", ids(1, 4, 15));
    add(parameters, 20, "family", ids(2, 3, 25));
    add(parameters, 10, "spacecraft_config", ids(3, 2, 46));
    add(parameters, 25, "search", words());
    add(parameters, 70, "ordering", fields());
    add(parameters, 40, "limit", String.valueOf(1 + dice.below(120)));
    add(parameters, 30, "offset", String.valueOf(dice.below(dice.inHundred(50) ? 20 : 620)));
    return String.join("&", dice.shuffled(parameters));
  }

  private void add(List<String> parameters, int cases, String name, String value) {
    if (dice.inHundred(cases)) {
      parameters.add(name + "=" + URLEncoder.encode(value, UTF_8));
    }
  }

  /** Several ids out of so many, from the first on in steps, as the made up groups have them. */
  private String ids(int first, int step, int count) {
    return IntStream.rangeClosed(0, dice.below(5))
        .mapToObj(i -> String.valueOf(first + step * dice.below(count)))
        .collect(Collectors.joining(","));
  }

  private String fields() {
    List<String> some = dice.shuffled(FIELDS).subList(0, 1 + dice.below(3));
    return String.join(
        ",", some.stream().map(field -> (dice.inHundred(50) ? "-" : "") + field).toList());
  }

  /** Words of a name, sometimes one of another as well, or only a part of one. */
  private String words() {
    String name = dice.oneOf(names);
    if (dice.inHundred(30)) {
      return name.substring(0, 1 + dice.below(name.length()));
    }
    return dice.inHundred(20) ? name + " " + dice.oneOf(names) : name;
  }
}

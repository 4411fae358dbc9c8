package io.github.spacecraftcatalog.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Answers query strings as the source's spacecraft endpoint does, from the text of a capture, by
 * the rules of Django's REST framework: the slow and plain way. It shares nothing with the site's
 * own but the order by name, which the source does not have. What goes beyond the source is the
 * parameters of several ids, {@code type}, {@code agency}, {@code family} and the order by name.
 */
final class ApiReference {

  private static final int LARGEST_PAGE = 100;

  private static final List<String> GROUPS =
      List.of("status", "spacecraft_config", "type", "agency", "family");

  private final List<ApiCraft> crafts = new ArrayList<>();
  private final Map<Integer, Integer> parents = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  /**
   * A reference for a capture.
   *
   * @param capture the text of a page of the endpoint
   * @param byName all its ids in the order that they have where no other is asked for
   */
  ApiReference(String capture, List<Integer> byName) {
    var known = new HashMap<Integer, ApiCraft>();
    for (JsonNode record : new ObjectMapper().readTree(capture).path("results")) {
      var craft = new ApiCraft(record);
      known.put(craft.id(), craft);
      craft.families().forEach(this::addFamily);
    }
    for (int id : byName) {
      ApiCraft craft = Optional.ofNullable(known.get(id)).orElseThrow();
      ranks.putIfAbsent(craft.name(), crafts.size());
      crafts.add(craft);
    }
  }

  private void addFamily(JsonNode family) {
    JsonNode parent = family.path("parent").path("id");
    if (parent.isNumber()) {
      parents.put(family.path("id").intValue(), parent.intValue());
    }
  }

  /** What the endpoint answers. */
  Answer answer(String query) {
    var asked = new ApiQuery(query);
    List<Integer> all = all(query);
    int limit = asked.number("limit").orElse(LARGEST_PAGE);
    int page = limit == 0 ? LARGEST_PAGE : Math.min(limit, LARGEST_PAGE);
    long offset = asked.number("offset").orElse(0);
    return new Answer(all.stream().skip(offset).limit(page).toList(), all.size());
  }

  /** The ids on all pages of an answer together. */
  List<Integer> all(String query) {
    var asked = new ApiQuery(query);
    Stream<ApiCraft> found =
        crafts.stream()
            .filter(craft -> isFound(craft, asked))
            .filter(craft -> hasWords(craft, asked.text("search").orElse("")));
    return order(found, asked).map(ApiCraft::id).toList();
  }

  /** The names of all spacecraft. */
  List<String> names() {
    return crafts.stream().map(ApiCraft::name).toList();
  }

  private boolean isFound(ApiCraft craft, ApiQuery asked) {
    return Stream.of("in_space", "is_placeholder")
            .allMatch(field -> allows(asked.yesOrNo(field), craft.yesOrNo(field)))
        && asked.text("name").map(String::strip).filter(name -> !name.isEmpty()).stream()
            .allMatch(craft.name()::equals)
        && GROUPS.stream().allMatch(kind -> isInOne(asked.ids(kind), craft.groups(kind, parents)));
  }

  private static boolean allows(Optional<Boolean> wanted, Optional<Boolean> given) {
    return wanted.isEmpty() || wanted.equals(given);
  }

  private static boolean isInOne(List<Integer> wanted, Set<Integer> given) {
    return wanted.isEmpty() || wanted.stream().anyMatch(given::contains);
  }

  private static boolean hasWords(ApiCraft craft, String search) {
    return Arrays.stream(search.split("[\\s,]+"))
        .map(ApiReference::folded)
        .allMatch(
            word ->
                folded(craft.name()).contains(word)
                    || folded(craft.configurationName()).contains(word));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * They are in the order by name already, and a sort keeps that where nothing else is asked for.
   */
  private Stream<ApiCraft> order(Stream<ApiCraft> found, ApiQuery asked) {
    return asked.parts("ordering").stream()
        .flatMap(field -> order(field).stream())
        .reduce(Comparator::thenComparing)
        .map(order -> found.sorted(order.thenComparing(ApiCraft::id)))
        .orElse(found);
  }

  private Optional<Comparator<ApiCraft>> order(String field) {
    boolean reversed = field.startsWith("-");
    return switch (reversed ? field.substring(1) : field) {
      case "id" -> by(craft -> Optional.of(craft.id()), reversed);
      case "name" -> by(craft -> Optional.ofNullable(ranks.get(craft.name())), reversed);
      case "flights_count" -> by(craft -> craft.count("flights_count"), reversed);
      case "mission_ends_count" -> by(craft -> craft.count("mission_ends_count"), reversed);
      case "time_in_space" -> by(craft -> craft.time("time_in_space"), reversed);
      case "time_docked" -> by(craft -> craft.time("time_docked"), reversed);
      default -> Optional.empty();
    };
  }

  /** What is unknown comes last, reversed or not. */
  private static <T extends Comparable<T>> Optional<Comparator<ApiCraft>> by(
      Function<ApiCraft, Optional<T>> value, boolean reversed) {
    Comparator<T> order = reversed ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Optional.of(
        Comparator.comparing(
            craft -> value.apply(craft).orElse(null), Comparator.nullsLast(order)));
  }

  /**
   * A page of an answer.
   *
   * @param ids the spacecraft on it
   * @param total how many there are on all pages together
   */
  record Answer(List<Integer> ids, int total) {}
}

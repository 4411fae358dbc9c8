package io.github.spacecraftcatalog.build;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The figures of a catalog, counted from the source's own records: by other code than the site's,
 * which it does not call.
 */
final class Recount {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MathContext DIGITS = new MathContext(80);

  private final Map<Integer, JsonNode> crafts = new TreeMap<>();
  private final Map<Integer, JsonNode> families = new TreeMap<>();

  /** Counts captures that are pages of the spacecraft endpoint; a later one counts. */
  static Recount of(List<String> captures) {
    var recount = new Recount();
    captures.forEach(recount::add);
    return recount;
  }

  private void add(String capture) {
    String json =
        capture.startsWith("{") || capture.startsWith("[")
            ? capture
            : capture.substring(capture.indexOf("\n{") + 1, capture.lastIndexOf('}') + 1);
    JsonNode root = JSON.readTree(json);
    for (JsonNode craft : root.isArray() ? root : root.path("results")) {
      crafts.put(craft.path("id").intValue(), craft);
      craft.path("spacecraft_config").path("family").forEach(this::addFamily);
    }
  }

  private void addFamily(JsonNode family) {
    int id = family.path("id").intValue();
    if (family.has("parent") || !families.containsKey(id)) {
      families.put(id, family);
    }
    if (family.path("parent").isObject()) {
      addFamily(family.path("parent"));
    }
  }

  /** The names of the families whose maiden flight is known, each with its day, the first first. */
  List<String> maidenFlights() {
    return families.values().stream()
        .filter(family -> family.path("maiden_flight").isString())
        .map(
            family ->
                family.path("maiden_flight").asString() + " " + family.path("name").asString())
        .sorted()
        .toList();
  }

  /** All that are no placeholders. */
  List<JsonNode> real() {
    return crafts.values().stream()
        .filter(craft -> !craft.path("is_placeholder").booleanValue())
        .toList();
  }

  int placeholders() {
    return crafts.size() - real().size();
  }

  int all() {
    return crafts.size();
  }

  /** The ids of the groups of a kind that a spacecraft is in. */
  Collection<Integer> groups(String kind, JsonNode craft) {
    JsonNode configuration = craft.path("spacecraft_config");
    return switch (kind) {
      case "families" -> lineages(configuration);
      case "agencies" -> id(configuration.path("agency"));
      case "types" -> id(configuration.path("type"));
      case "configurations" -> id(configuration);
      default -> id(craft.path("status"));
    };
  }

  private static Collection<Integer> id(JsonNode record) {
    return record.isObject() ? List.of(record.path("id").intValue()) : List.of();
  }

  private Collection<Integer> lineages(JsonNode configuration) {
    var ids = new TreeSet<Integer>();
    for (JsonNode family : configuration.path("family")) {
      JsonNode next = family;
      while (next.isObject() && ids.add(next.path("id").intValue())) {
        JsonNode known = families.get(next.path("id").intValue());
        next = known == null ? next.path("parent") : known.path("parent");
      }
    }
    return ids;
  }

  /** How many records of a kind there are, with spacecraft or without. */
  long count(String kind) {
    Stream<Integer> used = crafts.values().stream().flatMap(craft -> groups(kind, craft).stream());
    Stream<Integer> others =
        switch (kind) {
          case "agencies" ->
              families.values().stream()
                  .flatMap(family -> id(family.path("manufacturer")).stream());
          case "families" -> families.keySet().stream();
          default -> Stream.empty();
        };
    return Stream.concat(used, others).distinct().count();
  }

  /** The spacecraft of each group of a kind. */
  Map<Integer, List<JsonNode>> members(String kind) {
    var members = new TreeMap<Integer, List<JsonNode>>();
    for (JsonNode craft : real()) {
      for (int id : groups(kind, craft)) {
        members.computeIfAbsent(id, any -> new ArrayList<>()).add(craft);
      }
    }
    return members;
  }

  static Optional<Integer> number(JsonNode craft, String field) {
    return craft.path(field).isNumber()
        ? Optional.of(craft.path(field).intValue())
        : Optional.empty();
  }

  private static Optional<BigDecimal> seconds(JsonNode craft, String field) {
    return craft.path(field).isString()
        ? Optional.of(seconds(Duration.parse(craft.path(field).stringValue())))
        : Optional.empty();
  }

  static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
  }

  private static boolean isFlown(JsonNode craft) {
    return number(craft, "flights_count").orElse(99) != 0;
  }

  /** A zero on one that flew is none. */
  static Optional<BigDecimal> flown(JsonNode craft) {
    return seconds(craft, "time_in_space").filter(time -> time.signum() > 0 || !isFlown(craft));
  }

  static Optional<BigDecimal> docked(JsonNode craft) {
    return seconds(craft, "time_docked")
        .filter(time -> time.signum() > 0 || flown(craft).isPresent());
  }

  static Optional<Boolean> inSpace(JsonNode craft) {
    return craft.path("in_space").isBoolean()
        ? Optional.of(craft.path("in_space").booleanValue())
        : Optional.empty();
  }

  /** A sum in words: the number, {@code unknown} where nobody has a value. */
  static <T> String sum(
      Collection<JsonNode> crafts,
      Function<JsonNode, Optional<T>> value,
      Function<T, BigDecimal> n) {
    List<T> known = crafts.stream().flatMap(craft -> value.apply(craft).stream()).toList();
    return known.isEmpty() && !crafts.isEmpty()
        ? "unknown"
        : plain(known.stream().map(n).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static <T> long unknown(Collection<JsonNode> crafts, Function<JsonNode, Optional<T>> value) {
    return crafts.stream().filter(craft -> value.apply(craft).isEmpty()).count();
  }

  /** What is ranked, the larger the better, or why a spacecraft is not. */
  record Claim(Optional<BigDecimal> value, String reason) {
    private static Claim ranked(BigDecimal value) {
      return new Claim(Optional.of(value), "");
    }

    private static Claim not(String reason) {
      return new Claim(Optional.empty(), reason);
    }
  }

  /** The claim of a spacecraft to a record. */
  static Claim claim(String feat, JsonNode craft) {
    return switch (feat) {
      case "longest-in-space" -> timeClaim(craft);
      case "longest-docked" -> dockedClaim(craft);
      case "most-flights" -> flightsClaim(craft);
      case "fastest-turnaround" -> turnaroundClaim(craft);
      default -> shareClaim(craft);
    };
  }

  private static Claim timeClaim(JsonNode craft) {
    Optional<BigDecimal> time = seconds(craft, "time_in_space");
    if (time.filter(some -> some.signum() > 0).isPresent()) {
      return Claim.ranked(time.get());
    }
    if (!isFlown(craft)) {
      return Claim.not("not flown");
    }
    return Claim.not(time.isPresent() ? "not recorded" : "unknown");
  }

  private static Claim dockedClaim(JsonNode craft) {
    Optional<BigDecimal> docked = seconds(craft, "time_docked");
    BigDecimal flown = flown(craft).orElse(BigDecimal.ZERO);
    if (docked.filter(time -> time.signum() > 0).isPresent()) {
      boolean longer = flown(craft).isPresent() && docked.get().compareTo(flown) > 0;
      return longer ? Claim.not("docked for longer than in space") : Claim.ranked(docked.get());
    }
    if (flown.signum() == 0 && !isFlown(craft)) {
      return Claim.not("not flown");
    }
    if (docked.isEmpty()) {
      return Claim.not("unknown");
    }
    return Claim.not(flown.signum() > 0 ? "never docked" : "not recorded");
  }

  private static Claim flightsClaim(JsonNode craft) {
    int flights = number(craft, "flights_count").orElse(-1);
    if (flights > 0) {
      return Claim.ranked(BigDecimal.valueOf(flights));
    }
    return Claim.not(flights == 0 ? "not flown" : "unknown");
  }

  private static Claim turnaroundClaim(JsonNode craft) {
    Optional<BigDecimal> time = seconds(craft, "fastest_turnaround");
    if (time.isPresent()) {
      return time.get().signum() == 0
          ? Claim.not("with a turnaround of zero")
          : Claim.ranked(time.get().negate());
    }
    int flights = number(craft, "flights_count").orElse(-1);
    return Claim.not(flights == 0 ? "not flown" : flights == 1 ? "flown once only" : "unknown");
  }

  private static Claim shareClaim(JsonNode craft) {
    Claim docked = dockedClaim(craft);
    Claim flown = timeClaim(craft);
    if (docked.reason().startsWith("docked")) {
      return docked;
    }
    if (flown.value().isEmpty()) {
      return flown;
    }
    return docked.value().isEmpty()
        ? docked
        : Claim.ranked(docked.value().get().divide(flown.value().get(), DIGITS));
  }

  /** How the page of records says a value: seconds, a number, a share. */
  static String said(String feat, BigDecimal value) {
    return feat.equals("largest-docked-share")
        ? value.movePointRight(2).setScale(2, RoundingMode.DOWN).toPlainString() + " %"
        : plain(value.abs());
  }

  /** The ids of those who have the rank, by the rank. */
  static Map<Integer, List<JsonNode>> ranks(String feat, Collection<JsonNode> crafts) {
    List<JsonNode> ranked =
        crafts.stream().filter(craft -> claim(feat, craft).value().isPresent()).toList();
    return ranked.stream()
        .collect(
            Collectors.groupingBy(
                craft -> 1 + (int) ranked.stream().filter(isBetter(feat, craft)).count(),
                TreeMap::new,
                Collectors.toList()));
  }

  private static Predicate<JsonNode> isBetter(String feat, JsonNode than) {
    BigDecimal value = claim(feat, than).value().orElseThrow();
    return craft -> claim(feat, craft).value().orElseThrow().compareTo(value) > 0;
  }

  /** Why those without a rank have none, and how many they are. */
  Map<String, Long> leftOut(String feat) {
    var counts =
        new TreeMap<String, Long>(
            real().stream()
                .map(craft -> claim(feat, craft))
                .filter(claim -> claim.value().isEmpty())
                .collect(Collectors.groupingBy(Claim::reason, Collectors.counting())));
    if (placeholders() > 0) {
      counts.put(placeholders() == 1 ? "placeholder" : "placeholders", (long) placeholders());
    }
    return counts;
  }
}

package io.github.spacecraftcatalog.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What groups the spacecraft of a {@link SyntheticCapture}. Ids of different kinds overlap, so that
 * taking one for another shows.
 */
final class SyntheticGroups {

  /** The status of each spacecraft that is not in space, as often as it occurs. */
  static final List<Map<String, Object>> STATUSES =
      List.of(
          named(4, "Single Use"),
          named(4, "Single Use"),
          named(4, "Single Use"),
          named(2, "Retired"),
          named(1, "Active"),
          named(3, "Destroyed"));

  /** The status of a spacecraft in space. */
  static final Map<String, Object> ACTIVE = named(1, "Active");

  private static final List<Map<String, Object>> TYPES =
      List.of(
          named(1, "Unknown"),
          named(2, "Capsule"),
          named(3, "Spaceplane"),
          named(4, "Cargo Resupply"),
          named(5, "Lander"),
          named(6, "Upper Stage"),
          named(8, "Mass Simulator"));

  private static final List<String> AGENCIES =
      List.of(
          "NASA",
          "ROSCOSMOS",
          "ESA",
          "JAXA",
          "CNSA",
          "ISRO",
          "SpaceX",
          "Boeing",
          "Energia",
          "Northrop Grumman",
          "Sierra Space",
          "Blue Origin",
          "ArianeGroup",
          "Airbus",
          "Khrunichev");

  /** Ships, which give their names to families and configurations. */
  private static final List<String> SHIPS =
      List.of(
          "Soyuz",
          "Progress",
          "Dragon",
          "Cygnus",
          "Shenzhou",
          "Tianzhou",
          "Vostok",
          "Voskhod",
          "Mercury",
          "Gemini",
          "Apollo",
          "Orion",
          "Starliner",
          "Kounotori",
          "ATV",
          "Gaganyaan",
          "Dream Chaser",
          "Buran",
          "Hermès",
          "Orel",
          "Almaz",
          "Zarya",
          "Salyut",
          "Kliper",
          "Mengzhou");

  private static final List<String> MARKS =
      List.of(
          "", " MS", " M", " TM", " T", " TMA", " 7K-TG", " (modified)", " 2", " XL", " Enhanced");

  private static final List<Map<String, Object>> FAMILIES = families();

  private SyntheticGroups() {}

  /** So many configurations, of which every ship has about the same number. */
  static List<Map<String, Object>> configurations(int count, Dice dice) {
    return IntStream.range(0, count).mapToObj(i -> configuration(i, dice)).toList();
  }

  private static Map<String, Object> configuration(int i, Dice dice) {
    int ship = i % SHIPS.size();
    int mark = i / SHIPS.size();
    String series = mark < MARKS.size() ? "" : " Block " + mark / MARKS.size();
    String name = SHIPS.get(ship) + MARKS.get((3 * ship + mark) % MARKS.size()) + series;
    var configuration = Craft.configuration(3 + 2 * i, name, familiesOf(ship, dice));
    configuration.put("type", dice.inHundred(3) ? null : dice.oneOf(TYPES));
    configuration.put("agency", dice.inHundred(3) ? null : agency(dice.below(AGENCIES.size())));
    return configuration;
  }

  /** That of the ship; for some none, for others a second one as well. */
  private static List<Map<String, Object>> familiesOf(int ship, Dice dice) {
    if (dice.inHundred(10)) {
      return List.of();
    }
    Map<String, Object> own = FAMILIES.get(ship);
    Map<String, Object> other = dice.oneOf(FAMILIES);
    return dice.inHundred(15) && !other.equals(own) ? List.of(own, other) : List.of(own);
  }

  /** Of each five families the second is a part of the first, and the third of the second. */
  private static List<Map<String, Object>> families() {
    var families = new ArrayList<Map<String, Object>>();
    Optional<Map<String, Object>> parent = Optional.empty();
    for (int i = 0; i < SHIPS.size(); i++) {
      var family = Craft.family(familyId(i), SHIPS.get(i));
      family.put("manufacturer", agency(i % AGENCIES.size()));
      if (i % 5 == 1 || i % 5 == 2) {
        family.put("parent", parent.orElseThrow());
      }
      families.add(family);
      parent = Optional.of(named(familyId(i), SHIPS.get(i)));
    }
    return families;
  }

  private static int familyId(int i) {
    return 2 + 3 * i;
  }

  private static Map<String, Object> agency(int i) {
    String name = AGENCIES.get(i);
    return Craft.agency(1 + 4 * i, name, name.substring(0, 3));
  }

  private static Map<String, Object> named(int id, String name) {
    var record = new LinkedHashMap<String, Object>();
    record.put("id", id);
    record.put("name", name);
    return record;
  }
}

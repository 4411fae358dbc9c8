import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes captures of as many spacecraft as wanted: made up, in the shape, the size and the
 * proportions of the source's spacecraft endpoint, and the same bytes in every run. See README.md
 * here.
 */
final class Captures {

  private static final int PER_PAGE = 100;
  private static final String USAGE =
      """
      usage: java Captures.java COUNT FOLDER      writes pages of so many spacecraft
             java Captures.java --change FOLDER   adds a flight to one of the spacecraft there
      """;

  private Captures() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    if (arguments.length != 2) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("--change")) {
      Change.apply(folder);
    } else {
      write(Integer.parseInt(arguments[0]), folder);
    }
  }

  /** Page by page, so that only the groups are kept in memory. */
  private static void write(int count, Path folder) throws IOException {
    Files.createDirectories(folder);
    var fleet = new Fleet(count);
    for (int from = 0; from < count; from += PER_PAGE) {
      int to = Math.min(count, from + PER_PAGE);
      String records =
          IntStream.range(from, to).mapToObj(fleet::craft).collect(Collectors.joining(","));
      Path file = folder.resolve("spacecraft-%04d.json".formatted(from / PER_PAGE + 1));
      Files.writeString(file, page(count, from, records));
    }
  }

  private static String page(int count, int from, String records) {
    return "{\"count\":%d,\"next\":%s,\"previous\":%s,\"results\":[%s]}"
        .formatted(
            count,
            from + PER_PAGE < count ? pageUrl(from + PER_PAGE) : "null",
            from > 0 ? pageUrl(from - PER_PAGE) : "null",
            records);
  }

  private static String pageUrl(int offset) {
    String ofPage = offset == 0 ? "" : "&offset=" + offset;
    return Json.text(Json.API + "spacecraft/?format=json&limit=" + PER_PAGE + ofPage);
  }
}

/** What happens to one spacecraft between two captures. */
final class Change {

  private static final Pattern FLIGHTS =
      Pattern.compile("\"flights_count\":(\\d+),\"mission_ends_count\":(\\d+)");
  private static final Pattern DESCRIPTION =
      Pattern.compile("\"description\":\"(Flights so far: \\d+\\. )?");

  private Change() {}

  /** The first spacecraft of the page in the middle has flown once more, and its text says so. */
  static void apply(Path folder) throws IOException {
    List<Path> pages;
    try (var files = Files.list(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    Path page = pages.get(pages.size() / 2);
    Files.writeString(page, changed(Files.readString(page)));
  }

  private static String changed(String json) {
    var flights = FLIGHTS.matcher(json);
    if (!flights.find()) {
      throw new IllegalStateException("the page holds no count of flights");
    }
    int more = Integer.parseInt(flights.group(1)) + 1;
    int ends = Integer.parseInt(flights.group(2)) + 1;
    String counted =
        flights.replaceFirst(
            "\"flights_count\":%d,\"mission_ends_count\":%d".formatted(more, ends));
    return DESCRIPTION
        .matcher(counted)
        .replaceFirst("\"description\":\"Flights so far: " + more + ". ");
  }
}

/** All spacecraft, and what they are grouped by; what each is follows from its number alone. */
final class Fleet {

  private final List<Design> designs;

  Fleet(int craft) {
    designs = Designs.forCraft(craft);
  }

  String craft(int number) {
    var dice = Dice.of("craft", number);
    Design design = designs.get(dice.skewed(designs.size()));
    var life = Life.of(design, dice);
    int id = 1 + number * 11 / 10;
    String name = design.name() + dice.oneOf(" ", " ", " ", "-", " No.") + (number + 1);
    String serial = dice.inHundred(5) ? "null" : Json.text(serial(design, number, dice));
    return """
    {"response_mode":"normal","id":%d,"url":%s,"name":%s,"serial_number":%s,\
    "is_placeholder":%b,"image":%s,%s,"description":%s,"spacecraft_config":%s,\
    "fastest_turnaround":%s}\
    """
        .formatted(
            id,
            Json.url("spacecraft", id),
            Json.text(name),
            serial,
            dice.inHundred(1),
            image(number, name, design, dice),
            life.json(),
            Json.text(Prose.about(name, design, dice)),
            design.json(),
            life.turnaround());
  }

  private static String serial(Design design, int number, Dice dice) {
    return switch (dice.below(3)) {
      case 0 -> "%s (No.%d)".formatted(design.name(), 100 + number);
      case 1 -> "C" + (101 + number);
      default -> "%s 11F%d #%d".formatted(design.name(), 600 + number % 300, number);
    };
  }

  /** Most spacecraft show the picture of their configuration. */
  private static String image(int number, String name, Design design, Dice dice) {
    if (dice.inHundred(3)) {
      return "null";
    }
    return dice.inHundred(10)
        ? Images.of(500_000 + number, name + " in space", dice)
        : design.image();
  }
}

/** The part of a record that changes while the spacecraft flies. */
record Life(
    boolean isInSpace, long inSpace, long docked, int flights, String status, String turnaround) {

  private static final long DAY = 86_400;

  static Life of(Design design, Dice dice) {
    boolean isInSpace = dice.inHundred(2);
    boolean hasFlown = isInSpace || !dice.inHundred(4);
    int flights = hasFlown ? flights(design, dice) : 0;
    long inSpace = flights * days(dice);
    long docked =
        inSpace < 3 * DAY || dice.inHundred(15) ? 0 : inSpace - 2 * DAY - dice.below(9999);
    String turnaround =
        flights < 2 ? "null" : Json.text(duration((40 + dice.below(400)) * DAY + dice.below(9999)));
    return new Life(isInSpace, inSpace, docked, flights, status(isInSpace, dice), turnaround);
  }

  String json() {
    return """
    "in_space":%b,"time_in_space":%s,"time_docked":%s,"flights_count":%d,\
    "mission_ends_count":%d,"status":%s\
    """
        .formatted(
            isInSpace,
            Json.text(duration(inSpace)),
            Json.text(duration(docked)),
            flights,
            isInSpace ? flights - 1 : flights,
            status);
  }

  private static int flights(Design design, Dice dice) {
    return design.isReusable() ? 1 + dice.skewed(30) : 1;
  }

  private static long days(Dice dice) {
    return switch (dice.below(10)) {
      case 0 -> 300 + dice.below(7200);
      case 1, 2 -> DAY + dice.below(14 * 86_400);
      case 3 -> 300 * DAY + dice.below(300 * 86_400);
      default -> 20 * DAY + dice.below(200 * 86_400);
    };
  }

  private static String status(boolean isInSpace, Dice dice) {
    int kind = dice.below(100);
    if (isInSpace) {
      return Json.named(1, "Active");
    }
    if (kind < 64) {
      return Json.named(4, "Single Use");
    }
    if (kind < 79) {
      return Json.named(2, "Retired");
    }
    if (kind < 88) {
      return Json.named(1, "Active");
    }
    if (kind < 95) {
      return Json.named(3, "Destroyed");
    }
    return kind < 98 ? Json.named(5, "Lost") : Json.named(6, "In Storage");
  }

  /** As Django writes it, without the parts that are zero. */
  private static String duration(long seconds) {
    String date = seconds < DAY && seconds > 0 ? "P" : "P" + seconds / DAY + "D";
    long rest = seconds % DAY;
    String time = part(rest / 3600, "H") + part(rest / 60 % 60, "M") + part(rest % 60, "S");
    return time.isEmpty() ? date : date + "T" + time;
  }

  private static String part(long number, String unit) {
    return number == 0 ? "" : number + unit;
  }
}

/** A configuration: what its spacecraft repeat of it. */
record Design(
    String name, String family, boolean isReusable, boolean isRussian, String image, String json) {}

/** Configurations, and the agencies and families that they nest. */
final class Designs {

  private static final int CRAFT_PER_DESIGN = 13;
  private static final int DESIGNS_PER_FAMILY = 2;

  private static final List<String> FIRST_MARKS = List.of("", " 1", " A", " Cargo");
  private static final List<String> SECOND_MARKS = List.of("-M", " 2", " B (modified)", " Crew");

  private static final List<String> TYPES =
      List.of(
          Json.named(2, "Capsule"),
          Json.named(4, "Cargo Resupply"),
          Json.named(3, "Spaceplane"),
          Json.named(6, "Reuseable Upper Stage"),
          Json.named(7, "Lander"),
          Json.named(5, "Mass Simulator"),
          Json.named(1, "Unknown"));

  private static final List<String> KINDS_OF_AGENCY =
      List.of(
          Json.named(1, "Government"), Json.named(3, "Commercial"), Json.named(2, "Multinational"));

  private final int agencies;

  private Designs(int agencies) {
    this.agencies = agencies;
  }

  /** At 600 spacecraft 46 configurations of 18 agencies; the agencies grow more slowly. */
  static List<Design> forCraft(int craft) {
    var designs = new Designs((int) Math.max(4, Math.round(18 * Math.sqrt(craft / 600.0))));
    return IntStream.range(0, Math.max(1, craft / CRAFT_PER_DESIGN))
        .mapToObj(designs::design)
        .toList();
  }

  private Design design(int number) {
    var dice = Dice.of("design", number);
    int family = number / DESIGNS_PER_FAMILY;
    boolean isFirst = number % DESIGNS_PER_FAMILY == 0;
    List<String> marks = isFirst ? FIRST_MARKS : SECOND_MARKS;
    String name = Words.name(family) + marks.get(family % marks.size());
    String image =
        dice.inHundred(2) ? "null" : Images.of(1000 + number, "[AUTO] " + name + " - image", dice);
    return new Design(
        name,
        Words.name(family),
        dice.inHundred(12),
        isRussian(family),
        image,
        json(number, name, family, image, dice));
  }

  private String json(int number, String name, int family, String image, Dice dice) {
    return """
    {"response_mode":"normal","id":%d,"url":%s,"name":%s,"type":%s,"agency":%s,\
    "family":[%s],"in_use":%b,"image":%s}\
    """
        .formatted(
            number + 1,
            Json.url("spacecraft_configurations", number + 1),
            Json.text(name),
            TYPES.get(dice.skewed(TYPES.size())),
            agency(dice.skewed(agencies)),
            dice.inHundred(8) ? "" : families(family, dice),
            dice.inHundred(30),
            image);
  }

  /** Some belong to a second family: that of the ship before. */
  private String families(int family, Dice dice) {
    return family > 0 && dice.inHundred(8)
        ? family(family) + "," + family(family - 1)
        : family(family);
  }

  private String family(int number) {
    var dice = Dice.of("family", number);
    String nation = isRussian(number) ? "Russian" : dice.oneOf("American", "European", "Chinese");
    String name = Words.name(number);
    return """
    {"response_mode":"normal","id":%d,"name":%s,"description":%s,"manufacturer":%s,\
    "parent":%s,"maiden_flight":%s}\
    """
        .formatted(
            number + 1,
            Json.text(name),
            Json.text(Prose.ofFamily(name, nation, dice)),
            dice.inHundred(5) ? "null" : agency(dice.skewed(agencies)),
            number % 6 == 5 ? Json.named(number, Words.name(number - 1)) : "null",
            dice.inHundred(10) ? "null" : Json.text(dice.date()));
  }

  /** A third, the most frequent one among them, as in the source. */
  private static boolean isRussian(int family) {
    return family % 3 == 0;
  }

  private static String agency(int number) {
    var dice = Dice.of("agency", number);
    String name =
        Words.name(9_001 + 7 * number) + dice.oneOf(" Space Agency", " Aerospace", " Systems");
    return """
    {"response_mode":"list","id":%d,"url":%s,"name":%s,"abbrev":%s,"type":%s}\
    """
        .formatted(
            number + 1,
            Json.url("agencies", number + 1),
            Json.text(name),
            Json.text(name.replaceAll("[^A-Z]", "") + number),
            KINDS_OF_AGENCY.get(dice.skewed(KINDS_OF_AGENCY.size())));
  }
}

/** Pictures, with their licences as often as they occur. */
final class Images {

  private static final String HOST = "https://images.example.org/media/";

  private static final String UNKNOWN = licence(1, "Unknown", 9, Optional.empty());
  private static final String NASA =
      licence(
          4,
          "NASA Image and Media Guidelines",
          0,
          Optional.of("https://www.nasa.gov/nasa-brand-center/images-and-media/"));
  private static final String COMMONS =
      licence(5, "CC BY-NC 2.0", 1, Optional.of("https://creativecommons.org/licenses/by-nc/2.0/"));

  private Images() {}

  static String of(int id, String name, Dice dice) {
    boolean isCredited = dice.inHundred(27);
    String file = Words.fileName(name) + "_image_" + dice.stamp();
    return """
    {"id":%d,"name":%s,"image_url":%s,"thumbnail_url":%s,"credit":%s,"license":%s,\
    "single_use":%b,"variants":[%s]}\
    """
        .formatted(
            id,
            Json.text(name),
            Json.text(HOST + "images/" + file + ".jpg"),
            Json.text(HOST + "images/255bauto255d__image_thumbnail_" + dice.stamp() + ".jpeg"),
            isCredited ? Json.text(dice.oneOf("NASA", "JAXA/NASA", "SpaceX")) : "null",
            licenceOf(isCredited, dice),
            dice.inHundred(80),
            dice.inHundred(2) ? variant(id, file) : "");
  }

  private static String variant(int id, String file) {
    return """
    {"id":%d,"type":%s,"image_url":%s}\
    """
        .formatted(
            id,
            Json.named(1, "transparent for light background"),
            Json.text(HOST + "image_variants/" + file + ".png"));
  }

  private static String licenceOf(boolean isCredited, Dice dice) {
    if (!isCredited) {
      return UNKNOWN;
    }
    return dice.inHundred(10) ? COMMONS : NASA;
  }

  private static String licence(int id, String name, int priority, Optional<String> link) {
    return "{\"id\":%d,\"name\":%s,\"priority\":%d,\"link\":%s}"
        .formatted(id, Json.text(name), priority, link.map(Json::text).orElse("null"));
  }
}

/** Descriptions, as long as the source's: mostly one to four sentences. */
final class Prose {

  private static final List<String> STATIONS =
      List.of("Salyut 6", "Salyut 7", "Mir", "the International Space Station", "Tiangong");

  private static final List<String> ROLES =
      List.of("cargo resupply", "crewed", "uncrewed", "experimental", "reusable", "modified");

  private static final List<String> SITES =
      List.of("Baikonur", "Jiuquan", "Cape Canaveral", "Tanegashima", "Kourou", "Wallops Island");

  private Prose() {}

  static String about(String name, Design design, Dice dice) {
    var text = new StringBuilder(opening(name, design, dice));
    for (int more = dice.skewed(5); more > 0; more--) {
      text.append(' ').append(sentence(dice));
    }
    return text.toString();
  }

  static String ofFamily(String name, String nation, Dice dice) {
    return "The %s is a %s %s spacecraft. %s"
        .formatted(name, nation, ROLES.get(dice.below(ROLES.size())), sentence(dice));
  }

  private static String opening(String name, Design design, Dice dice) {
    String russian = design.isRussian() ? " (Russian: " + Words.cyrillic(name) + ")," : "";
    return "%s%s was a %s spacecraft used to %s the space station %s."
        .formatted(
            name,
            russian,
            design.family(),
            dice.oneOf("resupply", "bring a crew to", "take supplies to"),
            STATIONS.get(dice.below(STATIONS.size())));
  }

  private static String sentence(Dice dice) {
    String site = SITES.get(dice.below(SITES.size()));
    return switch (dice.below(5)) {
      case 0 ->
          "It was launched on %s from %s on a rocket of the type %s."
              .formatted(dice.date(), site, dice.word());
      case 1 ->
          "Its crew was %s %s and %s %s, who stayed for %d days."
              .formatted(dice.word(), dice.word(), dice.word(), dice.word(), 3 + dice.below(200));
      case 2 ->
          "The mission tested a new %s system built by \u201c%s\u201d before it landed near %s."
              .formatted(dice.oneOf("docking", "guidance", "propulsion"), dice.word(), dice.word());
      case 3 ->
          "After %d orbits it left the station with %d kg of waste on board."
              .formatted(dice.below(3000), 200 + dice.below(2000));
      default ->
          "Identified by its operator as flight %d, it was the %s of its series to carry the %s."
              .formatted(dice.below(900), dice.oneOf("first", "second", "last"), dice.word());
    };
  }
}

/** Names, made of syllables so that there is no end of them. */
final class Words {

  private static final List<String> STARTS =
      List.of(
          "So", "Pro", "Dra", "Cyg", "Shen", "Tian", "Vos", "Mer", "Ge", "Apo", "Ori", "Star",
          "Kou", "Gaga", "Drea", "Bu", "Her", "O", "Al", "Zar");
  private static final List<String> MIDDLES =
      List.of(
          "yu", "gre", "go", "nu", "zho", "to", "kho", "cu", "mi", "llo", "li", "no", "nya", "cha",
          "ra", "m\u00e9", "re", "ma", "lu", "ti");
  private static final List<String> ENDS =
      List.of("", "z", "ss", "n", "s", "d", "ri", "k", "on", "l", "an", "ya", "pe", "r");

  // Escaped, because java reads a source file in the encoding of the locale before version 18.
  private static final List<String> LATIN =
      List.of(
          "a", "b", "c", "d", "e", "f", "g", "h", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
          "u", "v", "y", "z", "\u00e9");
  private static final List<String> RUSSIAN =
      List.of(
          "\u0430", "\u0431", "\u043a", "\u0434", "\u0435", "\u0444", "\u0433", "\u0445", "\u0438",
          "\u043a", "\u043b", "\u043c", "\u043d", "\u043e", "\u043f", "\u0440", "\u0441", "\u0442",
          "\u0443", "\u0432", "\u0439", "\u0437", "\u044d");

  private Words() {}

  /** Different for the first 5,600 numbers, and neighbours are not alike. */
  static String name(int number) {
    int all = STARTS.size() * MIDDLES.size() * ENDS.size();
    int place = (int) (number * 2_203L % all);
    int round = number / all;
    return STARTS.get(place % STARTS.size())
        + MIDDLES.get(place / STARTS.size() % MIDDLES.size())
        + ENDS.get(place / STARTS.size() / MIDDLES.size())
        + (round == 0 ? "" : " " + (round + 1));
  }

  static String fileName(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }

  static String cyrillic(String name) {
    return name.toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> LATIN.contains(letter) ? RUSSIAN.get(LATIN.indexOf(letter)) : letter)
        .collect(Collectors.joining());
  }
}

/** Chance that is the same in every run. */
final class Dice {

  private static final long SEED = 1957_10_04;

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Of its own for each thing, so that what it is does not depend on what else there is. */
  static Dice of(String kind, int number) {
    return new Dice(new SplittableRandom(SEED + 31L * kind.hashCode() + 1_000_003L * number));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Low numbers more often: of a hundred, half of all draws are below 25. */
  int skewed(int bound) {
    double draw = random.nextDouble();
    return (int) (draw * draw * bound);
  }

  boolean inHundred(int share) {
    return below(100) < share;
  }

  String oneOf(String... choices) {
    return choices[below(choices.length)];
  }

  String word() {
    return Words.name(skewed(5600));
  }

  String date() {
    return "%04d-%02d-%02d".formatted(1961 + below(65), 1 + below(12), 1 + below(28));
  }

  String stamp() {
    return "%04d%02d%02d%06d"
        .formatted(2018 + below(8), 1 + below(12), 1 + below(28), below(240_000));
  }
}

/** Pieces of JSON, written as the source writes them: compact, and letters as they are. */
final class Json {

  static final String API = "https://ll.thespacedevs.com/2.3.0/";

  private Json() {}

  static String text(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String url(String endpoint, int id) {
    return text(API + endpoint + "/" + id + "/?format=json");
  }

  static String named(int id, String name) {
    return "{\"id\":%d,\"name\":%s}".formatted(id, text(name));
  }
}

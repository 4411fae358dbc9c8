package io.github.spacecraftcatalog.build;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the source says in words of the spacecraft of a {@link SyntheticCapture}. */
final class SyntheticTexts {

  /** Names that are hard to ask for; each occurs at least once, some twice. */
  private static final List<String> HARD_NAMES =
      List.of(
          "Georges Lemaître ATV",
          "Hermès Étoile",
          "Союз МС-10",
          "Союз МC-08",
          "Прогресс 8",
          "Soyuz MS-1",
          "Soyuz MS-01",
          "Soyuz MS-10",
          "Soyuz MS-10",
          "soyuz ms-10",
          "SOYUZ MS-100",
          "Cygnus NG-20 (S.S. Patricia “Patty” Hilliard Robertson)",
          "Dragon, Endeavour",
          "Dragon \"Freedom\"",
          "Shuttle 'Discovery'",
          "Rock & Roll + 100%",
          "Ship #7?",
          "a=b;c=d",
          "<b>Bold</b>",
          "C++ / Qt \\ 7",
          "Orel");

  private static final List<String> RUSSIAN_NAMES =
      List.of("Союз МС-", "Союз ТМ-", "Прогресс М-", "Восток-", "Орёл ");

  private static final List<String> WORDS =
      List.of(
          "crewed",
          "uncrewed",
          "reusable",
          "expendable",
          "modified",
          "experimental",
          "resupply",
          "cargo",
          "spacecraft",
          "capsule",
          "module",
          "mission",
          "expedition",
          "rendezvous",
          "docking",
          "undocking",
          "station",
          "Salyut",
          "Almaz",
          "Mir",
          "International",
          "Tiangong",
          "Kristall",
          "Zvezda",
          "Harmony",
          "orbit",
          "deorbit",
          "atmosphere",
          "reentry",
          "parachute",
          "splashdown",
          "landing",
          "launch",
          "failure",
          "success",
          "crew",
          "cosmonaut",
          "astronaut",
          "taikonaut",
          "experiment",
          "propellant",
          "oxygen",
          "supplies",
          "payload",
          "kilograms",
          "Baikonur",
          "Canaveral",
          "Kourou",
          "Tanegashima",
          "Jiuquan",
          "Pacific",
          "Kazakhstan",
          "named",
          "after",
          "built",
          "flown",
          "first",
          "second",
          "final",
          "flight",
          "test",
          "during",
          "heat",
          "shield",
          "solar",
          "array",
          "antenna",
          "engine",
          "thruster",
          "abort",
          "tower");

  private static final List<String> SERIALS =
      List.of("C%d", "OV-1%02d", "11F732 #%d", "11F615A55 No.%d", "No. %d", "%d", "SN-%04d", "TBD");

  private final Dice dice;

  SyntheticTexts(Dice dice) {
    this.dice = dice;
  }

  /**
   * The name of a spacecraft.
   *
   * @param i how many spacecraft have theirs already
   * @param ship what it was built as
   */
  String name(int i, String ship) {
    if (i < HARD_NAMES.size() || dice.inHundred(1)) {
      return HARD_NAMES.get(i % HARD_NAMES.size());
    }
    int number = dice.below(dice.inHundred(90) ? 60 : 1200);
    if (dice.inHundred(4)) {
      return dice.oneOf(RUSSIAN_NAMES) + number;
    }
    String name = ship + dice.oneOf(List.of("-", "-", " ", "-0", " CRS-", " No.")) + number;
    return dice.inHundred(3) ? name.toLowerCase(Locale.ROOT) : name;
  }

  /** A serial number of any of the source's kinds; null where it knows none. */
  @Nullable String serial(String name) {
    if (dice.inHundred(15)) {
      return null;
    }
    String serial = String.format(Locale.ROOT, dice.oneOf(SERIALS), 1 + dice.below(800));
    return dice.inHundred(30) ? name + " (" + serial + ")" : serial;
  }

  /** Some sixty to three hundred characters. */
  String description(String name) {
    int length = 60 + dice.below(220);
    var text = new StringBuilder(name);
    if (dice.inHundred(20)) {
      text.append(" (Russian: ")
          .append(dice.oneOf(RUSSIAN_NAMES))
          .append(dice.below(60))
          .append(')');
    }
    text.append(" was a");
    while (text.length() < length) {
      text.append(' ').append(dice.oneOf(WORDS));
      if (dice.inHundred(8)) {
        text.append(',');
      }
    }
    return text.append('.').toString();
  }
}

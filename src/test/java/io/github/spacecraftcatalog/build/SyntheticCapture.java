package io.github.spacecraftcatalog.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * A page of the source's spacecraft endpoint, with as many spacecraft as wanted: made up, the same
 * in every run, with the source's proportions and more than its share of what is hard to find, to
 * sort and to tell apart.
 */
public final class SyntheticCapture {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Each of them occurs many times, so that orders have ties; two differ by half a second. */
  private static final List<String> COMMON_TIMES =
      List.of("P1D", "PT9M", "PT8M33S", "P18DT44M", "P1DT1H", "P1DT1H0.500000S", "P1627DT1H53M22S");

  private final Dice dice = new Dice(19610412);
  private final SyntheticTexts texts = new SyntheticTexts(dice);
  private final List<Map<String, Object>> configurations;

  private SyntheticCapture(int spacecraft) {
    configurations = SyntheticGroups.configurations(Math.max(1, spacecraft / 13), dice);
  }

  /** A capture of so many spacecraft. Their ids have gaps, and are in no order. */
  public static String of(int spacecraft) {
    var capture = new SyntheticCapture(spacecraft);
    List<Integer> ids =
        capture.dice.shuffled(IntStream.rangeClosed(1, spacecraft * 11 / 10).boxed().toList());
    var page = new LinkedHashMap<String, Object>();
    page.put("count", spacecraft);
    page.put("next", null);
    page.put("previous", null);
    page.put(
        "results",
        IntStream.range(0, spacecraft).mapToObj(i -> capture.craft(i, ids.get(i))).toList());
    return JSON.writeValueAsString(page);
  }

  private Map<String, Object> craft(int i, int id) {
    Map<String, Object> configuration = dice.oneOf(configurations);
    String name = texts.name(i, String.valueOf(configuration.get("name")));
    var craft = new LinkedHashMap<String, Object>();
    craft.put("response_mode", "normal");
    craft.put("id", id);
    craft.put("name", name);
    craft.put("serial_number", texts.serial(name));
    craft.put("is_placeholder", dice.inHundred(2));
    craft.put("image", null);
    putFlights(craft);
    craft.put("description", texts.description(name));
    craft.put("spacecraft_config", dice.inHundred(1) ? null : configuration);
    craft.put("fastest_turnaround", null);
    return craft;
  }

  private void putFlights(Map<String, Object> craft) {
    boolean isInSpace = dice.inHundred(3);
    int flights =
        isInSpace || dice.inHundred(85) ? 1 + (dice.inHundred(15) ? dice.below(40) : 0) : 0;
    if (!dice.inHundred(5)) {
      craft.put("in_space", dice.inHundred(3) ? null : isInSpace);
    }
    craft.put("time_in_space", time(600));
    craft.put("time_docked", time(300));
    craft.put("flights_count", dice.inHundred(8) ? null : flights);
    craft.put("mission_ends_count", dice.inHundred(10) ? null : flights - (isInSpace ? 1 : 0));
    craft.put("status", isInSpace ? SyntheticGroups.ACTIVE : dice.oneOf(SyntheticGroups.STATUSES));
  }

  /** A duration as Django writes it; null where the source knows none. */
  private @Nullable String time(int days) {
    int kind = dice.below(100);
    if (kind < 12) {
      return null;
    }
    if (kind < 35) {
      return "P0D";
    }
    if (kind < 55) {
      return dice.oneOf(COMMON_TIMES);
    }
    return "P%dDT%dH%dM%dS"
        .formatted(
            1 + dice.below(days), 1 + dice.below(23), 1 + dice.below(59), 1 + dice.below(59));
  }
}

package io.github.spacecraftcatalog.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static JsonObject craft(String name, String time) {
    return new JsonMembers()
        .with("name", name)
        .with("in_space", true)
        .with("time_in_space", time)
        .object();
  }

  private static SortedMap<Integer, JsonObject> set(Map<Integer, JsonObject> records) {
    return new TreeMap<>(records);
  }

  @Test
  void recordsAreNewChangedOrGone() {
    var before = set(Map.of(1, craft("A", "P1D"), 2, craft("B", "P1D"), 3, craft("C", "P1D")));
    var now =
        set(
            Map.of(
                1, craft("A", "P1D"),
                2, craft("Z", "P1D"),
                4, craft("D", "P1D"),
                5, craft("E", "P1D")));

    assertThat(Difference.between(before, now)).isEqualTo(new Difference(2, 1, 1));
    assertThat(Difference.between(before, now).words()).isEqualTo("2 new, 1 changed, 1 gone");
  }

  @Test
  void aDurationThatGrowsByItselfIsNoChange() {
    var before = set(Map.of(1, craft("A", "P1D")));
    var now = set(Map.of(1, craft("A", "P2D")));

    assertThat(Difference.between(before, now)).isEqualTo(new Difference(0, 0, 0));
  }
}

package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonObject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the records of a set.
 *
 * @param added how many are new
 * @param changed how many say something else than before, beyond the durations that grow by
 *     themselves
 * @param gone how many are not there any more
 */
record Difference(int added, int changed, int gone) {

  /** Compares two sets, by their records' ids. */
  static Difference between(
      SortedMap<Integer, JsonObject> before, SortedMap<Integer, JsonObject> now) {
    int common = 0;
    int changed = 0;
    for (Map.Entry<Integer, JsonObject> record : now.entrySet()) {
      JsonObject old = before.get(record.getKey());
      if (old != null) {
        common++;
        changed += isSame(old, record.getValue()) ? 0 : 1;
      }
    }
    return new Difference(now.size() - common, changed, before.size() - common);
  }

  private static boolean isSame(JsonObject old, JsonObject now) {
    return Sameness.of(new TreeMap<>(Map.of(0, old)), new TreeMap<>(Map.of(0, now)))
        != Sameness.NONE;
  }

  /** In words. */
  String words() {
    return added + " new, " + changed + " changed, " + gone + " gone";
  }
}

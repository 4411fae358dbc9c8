package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pages of a resource, first to last. They were asked one after the other, so the records may
 * have moved in between: the pages belong together only when they say the same count, no record is
 * on two of them, and there are as many records as they say.
 *
 * <p>One change stays unseen: when between two calls a record goes that stands on an earlier page
 * and another one comes, the count is the same and no record is there twice, but the one that moved
 * over the edge between the pages is missing. The captures of earlier days still hold it, and the
 * next fetch does.
 */
record PageSet(List<Page> pages) {

  /** Copies the list. */
  PageSet {
    pages = List.copyOf(pages);
  }

  /** How many records the source has, by the page that was asked last. */
  int count() {
    return newest().count();
  }

  private Page newest() {
    return pages.stream()
        .reduce((a, b) -> b.receipt().asked().isBefore(a.receipt().asked()) ? a : b)
        .orElseThrow();
  }

  /** All records, by id. */
  SortedMap<Integer, JsonObject> records() {
    var records = new TreeMap<Integer, JsonObject>();
    pages.forEach(page -> records.putAll(page.records()));
    return records;
  }

  /** The numbers of the pages that do not belong with the others, from 1. */
  SortedSet<Integer> shifted() {
    var shifted = new TreeSet<Integer>();
    shifted.addAll(ofAnotherCount());
    shifted.addAll(withSharedRecords());
    shifted.addAll(tooShort());
    if (shifted.isEmpty() && records().size() != count()) {
      for (int number = 1; number <= pages.size(); number++) {
        shifted.add(number);
      }
    }
    return shifted;
  }

  private SortedSet<Integer> ofAnotherCount() {
    var found = new TreeSet<Integer>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).count() != count()) {
        found.add(i + 1);
      }
    }
    return found;
  }

  private SortedSet<Integer> withSharedRecords() {
    var found = new TreeSet<Integer>();
    Map<Integer, Integer> pageOf = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (int id : pages.get(i).records().keySet()) {
        Integer other = pageOf.put(id, i + 1);
        if (other != null) {
          found.add(other);
          found.add(i + 1);
        }
      }
    }
    return found;
  }

  /** Only the last page may be shorter than the first one. */
  private SortedSet<Integer> tooShort() {
    var found = new TreeSet<Integer>();
    int usual = pages.get(0).records().size();
    for (int i = 1; i < pages.size() - 1; i++) {
      if (pages.get(i).records().size() < usual) {
        found.add(i + 1);
      }
    }
    return found;
  }
}

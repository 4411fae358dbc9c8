package io.github.spacecraftcatalog.output;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tells what of an old site is in the way of a new one: a file where a folder has to be, a folder
 * where a file has to be, and a name that differs in upper and lower case only, which is the same
 * place on many file systems and would keep its old spelling.
 */
final class Obstacles {

  /** The new site's places: spelled without case, to their names. A folder's ends in a slash. */
  private final Map<String, String> places = new HashMap<>();

  Obstacles(FileSet site) {
    site.folders().forEach(name -> places.put(withoutCase(name), name + "/"));
    site.names().forEach(name -> places.put(withoutCase(name), name));
  }

  /**
   * The files that are in the way.
   *
   * @param old names of files that the new site does not have
   */
  SortedSet<String> filesAmong(Collection<String> old) {
    return among(old, name -> places.containsKey(withoutCase(name)));
  }

  /** The folders that are in the way. */
  SortedSet<String> foldersAmong(Collection<String> old) {
    return among(old, this::isMisplaced);
  }

  private SortedSet<String> among(Collection<String> names, Predicate<String> isMisplaced) {
    var blocking = new TreeSet<String>();
    for (String name : names) {
      if (isMisplaced.test(name) || Names.foldersOf(name).stream().anyMatch(this::isMisplaced)) {
        blocking.add(name);
      }
    }
    return blocking;
  }

  private boolean isMisplaced(String folder) {
    String place = places.get(withoutCase(folder));
    return place != null && !place.equals(folder + "/");
  }

  private static String withoutCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

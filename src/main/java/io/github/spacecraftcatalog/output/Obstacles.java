package io.github.spacecraftcatalog.output;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tells what of an old site is in the way of a new one: a file where a folder has to be, a folder
 * where a file has to be, and a name that differs in upper and lower case only, which is the same
 * place on many file systems and would keep its old spelling.
 */
final class Obstacles {

  /**
   * Some of the new site's places: spelled without case, to their names. A folder's ends in a
   * slash.
   */
  private final Map<String, String> places = new HashMap<>();

  private final SortedSet<String> files;
  private final SortedSet<String> folders;

  /**
   * Looks for them. A site has hundreds of thousands of places, of which only those are kept that
   * the old ones may meet.
   *
   * @param oldFiles names of files that the new site does not have
   * @param oldFolders names of folders that it does not have
   */
  Obstacles(FileSet site, Collection<String> oldFiles, Collection<String> oldFolders) {
    var asked = new HashSet<String>();
    addWithFolders(asked, oldFiles);
    addWithFolders(asked, oldFolders);
    addPlaces(site.folders(), "/", asked);
    addPlaces(site.names(), "", asked);
    files = among(oldFiles, name -> places.containsKey(withoutCase(name)));
    folders = among(oldFolders, this::isMisplaced);
  }

  /** The files that are in the way. */
  SortedSet<String> files() {
    return files;
  }

  /** The folders that are in the way. */
  SortedSet<String> folders() {
    return folders;
  }

  private static void addWithFolders(Set<String> asked, Collection<String> names) {
    for (String name : names) {
      asked.add(withoutCase(name));
      Names.foldersOf(name).forEach(folder -> asked.add(withoutCase(folder)));
    }
  }

  private void addPlaces(Collection<String> names, String end, Set<String> asked) {
    for (String name : names) {
      String place = withoutCase(name);
      if (asked.contains(place)) {
        places.put(place, name + end);
      }
    }
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

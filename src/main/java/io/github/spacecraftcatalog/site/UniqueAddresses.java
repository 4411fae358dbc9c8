package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes sure that no two planned files have the same place, and that none stands where another
 * needs a folder.
 */
final class UniqueAddresses {

  private UniqueAddresses() {}

  /**
   * All files by the name they will have on disk; of two with the same, the first stays.
   *
   * @param arranged files of which no two stand in each other's way, by the name
   * @param others further files
   */
  static SortedMap<String, PlannedFile> among(
      SortedMap<String, PlannedFile> arranged,
      Collection<PlannedFile> others,
      Diagnostics diagnostics) {
    var byName = new TreeMap<String, PlannedFile>(arranged);
    for (PlannedFile file : others) {
      PlannedFile earlier = byName.putIfAbsent(file.path().fileName(), file);
      if (earlier != null) {
        report(file, earlier, diagnostics);
      }
    }
    for (String name : around(others)) {
      PlannedFile file = byName.get(name);
      if (file != null && isInTheWay(file, byName, diagnostics)) {
        byName.remove(name);
      }
    }
    return byName;
  }

  /** The names of some files and of all folders that they need. */
  private static SortedSet<String> around(Collection<PlannedFile> files) {
    var names = new TreeSet<String>();
    for (PlannedFile file : files) {
      String name = file.path().fileName();
      names.add(name);
      for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
        names.add(name.substring(0, slash));
      }
    }
    return names;
  }

  /** A file without an ending can have the name that a page's folder has. */
  private static boolean isInTheWay(
      PlannedFile file, NavigableMap<String, PlannedFile> byName, Diagnostics diagnostics) {
    String folder = file.path().fileName() + "/";
    String next = byName.ceilingKey(folder);
    if (next == null || !next.startsWith(folder)) {
      return false;
    }
    diagnostics.report(
        Rule.ADDRESS_TAKEN,
        Place.of(sourceOf(file)),
        "would be published as " + file.path() + ", which has to be the folder of /" + next);
    return true;
  }

  /**
   * The place is that of the file which somebody can move; hand-written ones are planned before
   * those for machines.
   */
  private static void report(PlannedFile later, PlannedFile earlier, Diagnostics diagnostics) {
    boolean laterIsGenerated = later instanceof DataFile;
    PlannedFile movable = laterIsGenerated ? earlier : later;
    PlannedFile other = laterIsGenerated ? later : earlier;
    diagnostics.report(
        Rule.ADDRESS_TAKEN,
        Place.of(sourceOf(movable)),
        "would be published as " + movable.path() + ", which is the place of " + sourceOf(other));
  }

  /** Whom to ask about a file: the one it is made of, or else the program's own page. */
  private static String sourceOf(PlannedFile file) {
    if (file instanceof Page.OfContent page) {
      return page.content().source();
    }
    if (file instanceof PlannedFile.Attachment attachment) {
      return attachment.file().source();
    }
    if (file instanceof PlannedFile.Picture picture) {
      return picture.image().source();
    }
    if (file instanceof PlannedFile.Asset asset) {
      return asset.asset().source();
    }
    return "the generated " + file.path();
  }
}

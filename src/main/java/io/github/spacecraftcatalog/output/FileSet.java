package io.github.spacecraftcatalog.output;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a site, which fit together into one folder.
 *
 * @param files all files, by name
 * @param folders the names of all folders that hold them, the site's own one left out
 */
record FileSet(List<SiteFile> files, Set<String> folders) {

  /**
   * Arranges files.
   *
   * @throws IllegalArgumentException when two have the same name, one is named like the folder of
   *     another or like the manifest, or has a name that the manifest cannot hold
   */
  static FileSet of(Collection<SiteFile> files) {
    List<SiteFile> sorted = files.stream().sorted(Comparator.comparing(SiteFile::name)).toList();
    var names = new TreeSet<String>();
    var folders = new TreeSet<String>();
    for (SiteFile file : sorted) {
      if (!names.add(file.name())) {
        throw new IllegalArgumentException("two files have the name " + file.name());
      }
      folders.addAll(Names.foldersOf(file.name()));
    }
    for (String name : names) {
      if (folders.contains(name)) {
        throw new IllegalArgumentException("both a file and a folder have the name " + name);
      }
      if (Names.first(name).toLowerCase(Locale.ROOT).equals(Manifest.NAME)) {
        throw new IllegalArgumentException("the name is taken: " + name);
      }
      if (name.length() > Manifest.MAX_NAME) {
        throw new IllegalArgumentException("the name is too long: " + name);
      }
    }
    return new FileSet(sorted, Collections.unmodifiableSet(folders));
  }

  /**
   * The files in the order in which to make them: those that are written piece by piece first. They
   * take longest, so that none of them is left when the others are done, and some of the others
   * tell how large they are.
   */
  List<SiteFile> streamedFirst() {
    return Stream.concat(
            files.stream().filter(FileSet::isStreamed),
            files.stream().filter(file -> !isStreamed(file)))
        .toList();
  }

  private static boolean isStreamed(SiteFile file) {
    return file.body() instanceof StreamedBody;
  }

  /** The names of the files. */
  List<String> names() {
    return files.stream().map(SiteFile::name).toList();
  }
}

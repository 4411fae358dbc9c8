package io.github.spacecraftcatalog.output;

import java.util.ArrayList;
import java.util.List;

/** Names of files and folders relative to the site's folder, with {@code /} between segments. */
final class Names {

  private Names() {}

  /** The folders above a name, outermost first: {@code a} and {@code a/b} for {@code a/b/c}. */
  static List<String> foldersOf(String name) {
    var folders = new ArrayList<String>();
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      folders.add(name.substring(0, slash));
    }
    return folders;
  }

  /** The first segment. */
  static String first(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }
}

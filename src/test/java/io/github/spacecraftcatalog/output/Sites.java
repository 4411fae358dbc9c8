package io.github.spacecraftcatalog.output;

import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites to publish, and what lies in a folder afterwards. */
final class Sites {

  private Sites() {}

  /** A site of name, text, name, text and so on. */
  static List<SiteFile> site(String... namesAndTexts) {
    var files = new ArrayList<SiteFile>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      String text = namesAndTexts[i + 1];
      files.add(file(namesAndTexts[i], () -> text.getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  static SiteFile file(String name, Body body) {
    return new SiteFile(new SitePath(name), body);
  }

  /** A site and further files. */
  static List<SiteFile> plus(List<SiteFile> site, SiteFile... more) {
    var files = new ArrayList<>(site);
    files.addAll(List.of(more));
    return files;
  }

  /** The names and texts of a site, as {@link #tree} would find them. */
  static SortedMap<String, String> texts(List<SiteFile> site) throws IOException {
    var texts = new TreeMap<String, String>();
    for (SiteFile file : site) {
      texts.put(file.name(), new String(file.body().bytes(), StandardCharsets.UTF_8));
      for (String folder : Names.foldersOf(file.name())) {
        texts.put(folder + "/", "");
      }
    }
    return texts;
  }

  /** Everything in a folder but the manifest: files with their texts, folders with a slash. */
  static SortedMap<String, String> tree(Path folder) throws IOException {
    var tree = new TreeMap<String, String>();
    for (Path path : everythingIn(folder)) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        tree.put(name + "/", "");
      } else if (!name.equals(".catalog-manifest")) {
        tree.put(name, Files.readString(path));
      }
    }
    return tree;
  }

  /** Every path below a folder. */
  static List<Path> everythingIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> !path.equals(folder)).sorted().toList();
    }
  }

  /** The names in a folder, without those in the folders below. */
  static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  static void publish(List<SiteFile> site, Path target) throws Exception {
    new Publisher().publish(site, target, List.of());
  }
}

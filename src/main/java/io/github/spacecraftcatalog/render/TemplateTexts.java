package io.github.spacecraftcatalog.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The templates of a folder.
 *
 * @param byName their texts by name, such as {@code component/table.jte}
 */
record TemplateTexts(Map<String, String> byName) {

  private static final String BUILT = "/io/github/spacecraftcatalog/templates/";

  private static final Pattern PARAMETER = Pattern.compile("(?m)^@param .*$");

  /** Reads a folder; nothing where there is none. */
  static TemplateTexts in(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        texts.put(name(folder, file), Files.readString(file));
      }
    }
    return new TemplateTexts(texts);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.toString().endsWith(".jte") && Files.isRegularFile(file))
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return StreamSupport.stream(folder.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  /** The text of a template when the program was built. */
  static Optional<String> built(String name) {
    try (InputStream text = TemplateTexts.class.getResourceAsStream(BUILT + name)) {
      return text == null
          ? Optional.empty()
          : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read what the program carries", e);
    }
  }

  /** The names of those that are not what the program was built with. */
  Set<String> edited() {
    return byName.entrySet().stream()
        .filter(text -> !built(text.getKey()).equals(Optional.of(text.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Those that have to be compiled when these were edited: they, and whoever calls one whose
   * parameters changed.
   */
  Set<String> affectedBy(Set<String> edited) {
    var affected = new TreeSet<>(edited);
    edited.stream()
        .filter(name -> !parameters(built(name)).equals(parameters(text(name))))
        .forEach(name -> affected.addAll(callers(name)));
    return affected;
  }

  /** The templates that call this one. */
  Set<String> callers(String name) {
    String call =
        "@template." + name.substring(0, name.length() - ".jte".length()).replace('/', '.') + "(";
    return byName.entrySet().stream()
        .filter(text -> text.getValue().contains(call))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static List<String> parameters(Optional<String> text) {
    return text.stream()
        .flatMap(known -> PARAMETER.matcher(known).results())
        .map(found -> found.group().strip())
        .toList();
  }
}

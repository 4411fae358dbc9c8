package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The templates of a folder.
 *
 * @param byName their texts by name, such as {@code component/table.jte}
 */
record TemplateTexts(Map<String, String> byName) {

  private static final String BUILT = "/io/github/spacecraftcatalog/templates/";

  /** Reads a folder; nothing where there is none. */
  static TemplateTexts in(Path folder, String displayName, Diagnostics diagnostics)
      throws IOException {
    return new TemplateTexts(TemplateTree.read(folder, displayName, diagnostics));
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
   * parameters changed. The callers' own parameters are as they were, so that nobody else is
   * affected.
   */
  Set<String> affectedBy(Set<String> edited) {
    var affected = new TreeSet<>(edited);
    edited.stream()
        .filter(name -> !parameters(built(name)).equals(parameters(text(name))))
        .forEach(name -> affected.addAll(callers(name)));
    return affected;
  }

  /** The templates that call this one; between the words of a call there may be spaces. */
  Set<String> callers(String name) {
    String call =
        "@template." + name.substring(0, name.length() - ".jte".length()).replace('/', '.') + "(";
    return byName.entrySet().stream()
        .filter(text -> text.getValue().replace(" ", "").contains(call))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name of the longest one. */
  Optional<String> longest() {
    return byName.entrySet().stream()
        .max(Comparator.comparing(text -> text.getValue().length()))
        .map(Map.Entry::getKey);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static Optional<TemplateParameters> parameters(Optional<String> text) {
    return text.map(TemplateParameters::of);
  }
}

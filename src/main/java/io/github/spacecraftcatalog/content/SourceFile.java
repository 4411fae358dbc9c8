package io.github.spacecraftcatalog.content;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file in the content folder.
 *
 * @param file where it is
 * @param relative its path within the content folder, with {@code /}
 * @param display its name in diagnostics
 */
record SourceFile(Path file, String relative, String display) {

  boolean isMarkdown() {
    return relative.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  boolean isYaml() {
    String name = relative.toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}

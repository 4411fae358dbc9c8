package io.github.spacecraftcatalog.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rules about templates. Texts are read and not bytecode, in which an unused import cannot be seen.
 */
class TemplatesTest {

  private static final Path FOLDER = Path.of("templates");
  private static final Path RENDERER =
      Path.of("src/main/java/io/github/spacecraftcatalog/render/SiteRenderer.java");

  private static final String KNOWN_TYPES =
      "io\\.github\\.spacecraftcatalog\\.view\\..*|java\\.util\\..*|gg\\.jte\\.Content";

  private final Map<String, String> templates = read();

  @Test
  void templatesKnowViewsOnly() {
    assertThat(found("@import\\s+(?:static\\s+)?(\\S+)"))
        .isNotEmpty()
        .allMatch(entry -> entry.getValue().matches(KNOWN_TYPES));
  }

  @Test
  void noTypeIsKnownWithoutImport() {
    assertThat(found("io\\.github\\.spacecraftcatalog\\.(\\w+)"))
        .allMatch(entry -> entry.getValue().equals("view"));
    assertThat(found("\\b((?:gg|java|javax|org|tools)\\.[\\w.]+)"))
        .extracting(Map.Entry::getValue)
        .allMatch(
            type ->
                type.startsWith("java.util.")
                    || type.equals("gg.jte.Content")
                    || type.equals("gg.jte.support.ForSupport.of"));
  }

  @Test
  void onlyTextFromMarkdownAndLinkedDataIsNotEscaped() {
    assertThat(found("(\\$unsafe\\{[^}]*})"))
        .containsExactlyInAnyOrder(
            Map.entry("content.jte", "$unsafe{view.html()}"),
            Map.entry("home.jte", "$unsafe{view.introduction()}"),
            Map.entry("layout/page.jte", "$unsafe{frame.head().linkedData().get()}"));
  }

  @Test
  void thereIsNoStyleOrScriptInTemplates() {
    // Parameters of templates are written with spaces around the sign.
    assertThat(found("(\\sstyle=|<style|\\son\\w+=|javascript:)")).isEmpty();
    assertThat(found("(<script(?![^>]*\\ssrc=)[^>]*>)"))
        .containsExactly(Map.entry("layout/page.jte", "<script type=\"application/ld+json\">"));
  }

  @Test
  void nothingOpensAWindowOfItsOwn() {
    assertThat(found("(\\starget\\s*=)")).isEmpty();
  }

  @Test
  void everyTemplateIsUsed() throws IOException {
    Set<String> used =
        found("@template\\.([\\w.]+)\\(")
            .map(entry -> entry.getValue().replace('.', '/') + ".jte")
            .collect(Collectors.toCollection(TreeSet::new));
    Pattern.compile("templates\\s*\\.(\\w+)\\(")
        .matcher(Files.readString(RENDERER))
        .results()
        .forEach(call -> used.add(call.group(1) + ".jte"));

    assertThat(used).isEqualTo(new TreeSet<>(templates.keySet()));
  }

  /** What the pattern's group holds, each with the template's name. */
  private Stream<Map.Entry<String, String>> found(String pattern) {
    var compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    return templates.entrySet().stream()
        .flatMap(
            template ->
                compiled
                    .matcher(template.getValue())
                    .results()
                    .map((MatchResult match) -> Map.entry(template.getKey(), match.group(1))));
  }

  private static Map<String, String> read() {
    var texts = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
        texts.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}

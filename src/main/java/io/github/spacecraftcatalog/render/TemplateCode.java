package io.github.spacecraftcatalog.render;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateConfig;
import gg.jte.compiler.TemplateCompiler;
import gg.jte.runtime.ClassInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A template as Java code.
 *
 * @param template its name
 * @param className the name of its class
 * @param code the code
 */
record TemplateCode(String template, String className, String code) {

  /** The package of all templates, as in the pom. */
  static final String PACKAGE = "io.github.spacecraftcatalog.templates";

  private static final Pattern LINES = Pattern.compile("JTE_LINE_INFO = \\{([0-9,]*)\\}");

  private static final Pattern LOOP = Pattern.compile("(?m)^(\\t+for \\(.*\\) \\{)$");

  /** Lets whoever waits for the template stop it. */
  private static final String STOP =
      "$1 if (Thread.currentThread().isInterrupted()) throw new IllegalStateException(\"stopped\");";

  /**
   * Writes the code.
   *
   * @param names the templates to write code for
   * @throws gg.jte.TemplateException for a fault in one of them
   */
  static List<TemplateCode> of(TemplateTexts texts, Collection<String> names) throws IOException {
    Path folder = Files.createTempDirectory("catalog-templates");
    try {
      var config = new TemplateConfig(ContentType.Html, PACKAGE);
      config.trimControlStructures = true;
      new TemplateCompiler(
              config, new Resolver(texts, names), folder, TemplateCode.class.getClassLoader())
          .generateAll();
      var codes = new ArrayList<TemplateCode>();
      for (String name : names) {
        codes.add(read(name, folder));
      }
      return codes;
    } finally {
      delete(folder);
    }
  }

  private static TemplateCode read(String name, Path folder) throws IOException {
    String className = new ClassInfo(name, PACKAGE).fullName;
    String code = Files.readString(folder.resolve(className.replace('.', '/') + ".java"));
    return new TemplateCode(name, className, LOOP.matcher(code).replaceAll(STOP));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The template's line that a line of the code was made from; both are counted from 1. */
  int templateLine(long codeLine) {
    Matcher lines = LINES.matcher(code);
    if (!lines.find()) {
      return 0;
    }
    String[] table = lines.group(1).split(",", -1);
    return codeLine < 1 || codeLine > table.length
        ? 0
        : Integer.parseInt(table[(int) codeLine - 1]) + 1;
  }

  /**
   * Gives the texts to the one who writes the code.
   *
   * @param names what "all" means to it
   */
  private record Resolver(TemplateTexts texts, Collection<String> names) implements CodeResolver {

    @Override
    public @Nullable String resolve(String name) {
      return texts.byName().get(name);
    }

    @Override
    public long getLastModified(String name) {
      return 0;
    }

    @Override
    public List<String> resolveAllTemplateNames() {
      return List.copyOf(names);
    }
  }
}

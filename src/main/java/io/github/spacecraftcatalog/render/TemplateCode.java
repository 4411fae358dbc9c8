package io.github.spacecraftcatalog.render;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateConfig;
import gg.jte.compiler.ClassDefinition;
import gg.jte.compiler.TemplateCompiler;
import gg.jte.compiler.TemplateDependency;
import gg.jte.runtime.ClassInfo;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /**
   * Writes the code, in memory.
   *
   * @param names the templates to write code for
   * @throws gg.jte.TemplateException for a fault in one of them
   */
  static List<TemplateCode> of(TemplateTexts texts, Collection<String> names) {
    var config = new TemplateConfig(ContentType.Html, PACKAGE);
    config.trimControlStructures = true;
    // The folder is for those who let jte compile, too; nothing is written there.
    var compiler =
        new TemplateCompiler(
            config, new Resolver(texts), Path.of("."), TemplateCode.class.getClassLoader());
    var definitions = new LinkedHashSet<ClassDefinition>();
    for (String name : names) {
      compiler.generateTemplateCall(
          name, definitions, new LinkedHashSet<TemplateDependency>(), null);
    }
    Map<String, String> codes = new TreeMap<>();
    definitions.forEach(definition -> codes.put(definition.getName(), definition.getCode()));
    return names.stream().map(name -> of(name, codes)).toList();
  }

  private static TemplateCode of(String name, Map<String, String> codes) {
    String className = new ClassInfo(name, PACKAGE).fullName;
    return new TemplateCode(name, className, codes.getOrDefault(className, ""));
  }

  /** The same in other words, line by line. */
  TemplateCode with(String changed) {
    return new TemplateCode(template, className, changed);
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

  /** Gives the texts to the one who writes the code. */
  private record Resolver(TemplateTexts texts) implements CodeResolver {

    @Override
    public @Nullable String resolve(String name) {
      return texts.byName().get(name);
    }

    @Override
    public long getLastModified(String name) {
      return 0;
    }
  }
}

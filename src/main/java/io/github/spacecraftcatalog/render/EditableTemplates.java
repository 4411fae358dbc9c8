package io.github.spacecraftcatalog.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.templates.DynamicTemplates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The templates of a folder, compiled as far as they are not what the program was built with. Used
 * by one thread at a time; the templates that it gives may be used by several.
 */
public final class EditableTemplates {

  private final Path folder;
  private final TemplateFaults faults;
  private Optional<TemplateClasses> compiler = Optional.empty();
  private Set<String> known = Set.of();

  /**
   * @param folder where they are
   * @param displayName its name in diagnostics
   */
  public EditableTemplates(Path folder, String displayName) {
    this.folder = folder;
    this.faults = new TemplateFaults(displayName);
  }

  /**
   * The templates as they are now.
   *
   * @param diagnostics takes what is wrong with them; after an error it is the program's own
   *     templates that are given
   * @throws IOException when they cannot be read
   */
  public PageTemplates update(Diagnostics diagnostics) throws IOException {
    TemplateTexts texts = TemplateTexts.in(folder);
    reportMissing(texts, diagnostics);
    Set<String> edited = texts.edited();
    return edited.isEmpty()
        ? PageTemplates.COMPILED_IN
        : compiled(texts, texts.affectedBy(edited), diagnostics);
  }

  /** Only of a template that was seen is it known that it should be there. */
  private void reportMissing(TemplateTexts texts, Diagnostics diagnostics) {
    var missing = new TreeSet<>(known);
    missing.addAll(texts.byName().keySet());
    known = Set.copyOf(missing);
    missing.removeAll(texts.byName().keySet());
    for (String name : missing) {
      boolean isPage = !name.contains("/") && TemplateTexts.built(name).isPresent();
      if (!texts.byName().isEmpty() && (isPage || !texts.callers(name).isEmpty())) {
        diagnostics.report(
            Rule.TEMPLATE, faults.place(name), "is missing, and pages are made by it");
      }
    }
  }

  private PageTemplates compiled(TemplateTexts texts, Set<String> names, Diagnostics diagnostics)
      throws IOException {
    try {
      List<TemplateCode> codes = TemplateCode.of(texts, names);
      Optional<TemplateClasses> javac = compiler();
      if (javac.isEmpty()) {
        reportNoCompiler(names, diagnostics);
        return PageTemplates.COMPILED_IN;
      }
      Map<String, byte[]> classes =
          javac.get().compile(codes, (code, error) -> faults.report(code, error, diagnostics));
      return classes.isEmpty() ? PageTemplates.COMPILED_IN : loaded(classes);
    } catch (TemplateException e) {
      faults.report(e, diagnostics);
      return PageTemplates.COMPILED_IN;
    }
  }

  private void reportNoCompiler(Collection<String> names, Diagnostics diagnostics) {
    for (String name : names) {
      diagnostics.report(
          Rule.TEMPLATE,
          faults.place(name),
          "cannot be compiled, because this Java is a runtime without a compiler; run the program"
              + " with a JDK, version 17 or newer");
    }
  }

  private Optional<TemplateClasses> compiler() {
    if (compiler.isEmpty()) {
      compiler = systemCompiler().map(TemplateClasses::new);
    }
    return compiler;
  }

  private static Optional<JavaCompiler> systemCompiler() {
    try {
      return Optional.ofNullable(ToolProvider.getSystemJavaCompiler());
    } catch (NoClassDefFoundError e) {
      // A runtime without so much as the compiler's interfaces.
      return Optional.empty();
    }
  }

  private PageTemplates loaded(Map<String, byte[]> classes) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    var loader = new TemplateLoader(classes);
    // The engine takes its loader from there.
    thread.setContextClassLoader(loader);
    try {
      var engine =
          TemplateEngine.createPrecompiled(null, ContentType.Html, null, TemplateCode.PACKAGE);
      return new PageTemplates(
          new DynamicTemplates(engine),
          GuardedOutput::new,
          Optional.of(exception -> faults.whileRendering(exception, loader)));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Compiles a template for nothing: the first compilation takes a second, all further ones a
   * fraction of it.
   */
  public void warmUp() {
    try {
      TemplateTexts texts = TemplateTexts.in(folder);
      if (texts.text("moved.jte").isPresent() && compiler().isPresent()) {
        List<TemplateCode> codes = TemplateCode.of(texts, List.of("moved.jte", "home.jte"));
        compiler().get().compile(codes, (code, error) -> {});
      }
    } catch (IOException | TemplateException e) {
      // Whatever is wrong is told by the update.
      return;
    }
  }
}

package io.github.spacecraftcatalog.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.templates.DynamicTemplates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The templates of a folder, compiled as far as they are not what the program was built with. Used
 * by one thread at a time; the templates that it gives may be used by several.
 */
public final class EditableTemplates implements AutoCloseable {

  private static final Pattern NAME =
      Pattern.compile("(?:[A-Za-z_][A-Za-z0-9_]*/)*[A-Za-z0-9_-]+\\.jte");

  private final Path folder;
  private final String displayName;
  private final TemplateFaults faults;
  private final Supplier<Optional<JavaCompiler>> java;
  private Optional<TemplateClasses> compiler = Optional.empty();
  private Set<String> known = Set.of();

  /**
   * @param folder where they are
   * @param displayName its name in diagnostics
   */
  public EditableTemplates(Path folder, String displayName) {
    this(folder, displayName, EditableTemplates::systemCompiler);
  }

  /**
   * @param java gives the compiler; nothing where Java has none
   */
  EditableTemplates(Path folder, String displayName, Supplier<Optional<JavaCompiler>> java) {
    this.folder = folder;
    this.displayName = displayName;
    this.faults = new TemplateFaults(displayName);
    this.java = java;
  }

  /**
   * The templates as they are now.
   *
   * @param diagnostics takes what is wrong with them
   * @return empty after an error
   * @throws IOException when they cannot be read
   */
  public Optional<PageTemplates> update(Diagnostics diagnostics) throws IOException {
    var found = new Diagnostics();
    Optional<PageTemplates> templates = read(found);
    diagnostics.reportAll(found);
    return found.has(Severity.ERROR) ? Optional.empty() : templates;
  }

  private Optional<PageTemplates> read(Diagnostics diagnostics) throws IOException {
    TemplateTexts texts = TemplateTexts.in(folder, displayName, diagnostics);
    if (diagnostics.has(Severity.ERROR)) {
      // What could not be read is not missing.
      return Optional.empty();
    }
    reportMissing(texts, diagnostics);
    if (reportNames(texts, diagnostics)) {
      return Optional.empty();
    }
    Set<String> edited = texts.edited();
    return edited.isEmpty()
        ? Optional.of(PageTemplates.COMPILED_IN)
        : compiled(texts, texts.affectedBy(edited), diagnostics);
  }

  /** A template becomes a class, and its folders packages. */
  private boolean reportNames(TemplateTexts texts, Diagnostics diagnostics) {
    List<String> impossible =
        texts.byName().keySet().stream().filter(name -> !isName(name)).sorted().toList();
    for (String name : impossible) {
      diagnostics.report(
          Rule.TEMPLATE,
          faults.place(name),
          "the name of a template and of its folders may hold letters, digits and underscores, and"
              + " no folder may be called like a word of Java");
    }
    return !impossible.isEmpty();
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches()
        && Arrays.stream(name.split("/", -1)).noneMatch(SourceVersion::isKeyword);
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

  private Optional<PageTemplates> compiled(
      TemplateTexts texts, Set<String> names, Diagnostics diagnostics) throws IOException {
    try {
      List<TemplateCode> codes = TemplateCode.of(texts, names);
      Optional<TemplateClasses> javac = compiler();
      if (javac.isEmpty()) {
        reportNoCompiler(names, diagnostics);
        return Optional.empty();
      }
      Map<String, byte[]> classes =
          javac.get().compile(codes, (code, error) -> faults.report(code, error, diagnostics));
      return classes.isEmpty() ? Optional.empty() : Optional.of(loaded(classes));
    } catch (TemplateException e) {
      faults.report(e, diagnostics);
      return Optional.empty();
    } catch (IllegalStateException | StackOverflowError e) {
      diagnostics.report(
          Rule.TEMPLATE,
          Place.of(names.size() == 1 ? displayName + "/" + names.iterator().next() : displayName),
          "the compiler of Java gives up: something is too large or nested too deeply");
      return Optional.empty();
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
      compiler = java.get().map(TemplateClasses::new);
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
          Optional.of(new RenderingFaults(displayName, loader)));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Compiles a template for nothing: the first compilation takes a second, all further ones a
   * fraction of it. The longest one needs most of what the others will need.
   */
  public void warmUp() {
    try {
      TemplateTexts texts = TemplateTexts.in(folder, displayName, new Diagnostics());
      Optional<String> longest = texts.longest();
      if (longest.isPresent() && compiler().isPresent()) {
        List<TemplateCode> codes = TemplateCode.of(texts, List.of(longest.get()));
        compiler().get().compile(codes, (code, error) -> {});
      }
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong is told by the update.
      return;
    }
  }

  /** Lets go of the class path. Another update would open it again. */
  @Override
  public void close() throws IOException {
    Optional<TemplateClasses> open = compiler;
    compiler = Optional.empty();
    if (open.isPresent()) {
      open.get().close();
    }
  }
}

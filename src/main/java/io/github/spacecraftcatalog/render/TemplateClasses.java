package io.github.spacecraftcatalog.render;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Compiles the code of templates, in memory. Used by one thread at a time. */
final class TemplateClasses implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of("-proc:none", "-nowarn", "-g:source,lines", "-implicit:none", "-XDuseUnsharedTable");

  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;

  /** Keeps the class path open from one compilation to the next. */
  TemplateClasses(JavaCompiler compiler) {
    this.compiler = compiler;
    this.files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  }

  /**
   * The classes by name; none when there is an error.
   *
   * @param errors takes each error
   */
  Map<String, byte[]> compile(
      Collection<TemplateCode> codes,
      BiConsumer<TemplateCode, Diagnostic<? extends JavaFileObject>> errors)
      throws IOException {
    var collector = new DiagnosticCollector<JavaFileObject>();
    var results = new Results(files);
    boolean done = task(results, collector, stoppable(codes)).call();
    if (done) {
      return results.classes();
    }
    for (Diagnostic<? extends JavaFileObject> found : collector.getDiagnostics()) {
      if (found.getKind() == Diagnostic.Kind.ERROR && found.getSource() instanceof Source source) {
        errors.accept(source.code, found);
      }
    }
    return Map.of();
  }

  /** Code that cannot be parsed stays as it is, for the compilation to report. */
  private List<TemplateCode> stoppable(Collection<TemplateCode> codes) throws IOException {
    var collector = new DiagnosticCollector<JavaFileObject>();
    if (!(task(files, collector, codes) instanceof JavacTask parsing)) {
      return List.copyOf(codes);
    }
    SourcePositions positions = Trees.instance(parsing).getSourcePositions();
    // The compiler wraps the sources, and keeps their names.
    var units = new TreeMap<String, CompilationUnitTree>();
    parsing.parse().forEach(unit -> units.put(unit.getSourceFile().getName(), unit));
    return collector.getDiagnostics().isEmpty()
        ? codes.stream().map(code -> stoppable(code, positions, units)).toList()
        : List.copyOf(codes);
  }

  private static TemplateCode stoppable(
      TemplateCode code, SourcePositions positions, Map<String, CompilationUnitTree> units) {
    return Optional.ofNullable(units.get(new Source(code).getName()))
        .map(unit -> code.with(TemplateLoops.stoppable(positions, unit, code.code())))
        .orElse(code);
  }

  private JavaCompiler.CompilationTask task(
      JavaFileManager manager,
      DiagnosticCollector<JavaFileObject> collector,
      Collection<TemplateCode> codes) {
    List<Source> sources = codes.stream().map(Source::new).toList();
    // A writer of its own: what the compiler says of its own faults is nothing for the terminal.
    return compiler.getTask(new StringWriter(), manager, collector, OPTIONS, null, sources);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final TemplateCode code;

    Source(TemplateCode code) {
      super(
          URI.create("string:///" + code.className().replace('.', '/') + Kind.SOURCE.extension),
          Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code.code();
    }
  }

  private static final class Result extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Result(String className) {
      super(URI.create("mem:///" + className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Results extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, Result> results = new TreeMap<>();

    Results(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return results.computeIfAbsent(className, Result::new);
    }

    Map<String, byte[]> classes() {
      var classes = new TreeMap<String, byte[]>();
      results.forEach((name, result) -> classes.put(name, result.bytes.toByteArray()));
      return classes;
    }
  }
}

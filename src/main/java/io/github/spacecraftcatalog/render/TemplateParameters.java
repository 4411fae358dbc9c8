package io.github.spacecraftcatalog.render;

import gg.jte.ContentType;
import gg.jte.TemplateConfig;
import gg.jte.compiler.TemplateParser;
import gg.jte.compiler.TemplateParserVisitorAdapter;
import gg.jte.compiler.TemplateType;
import java.util.ArrayList;
import java.util.List;

/**
 * What a template wants to be given, as jte reads it. The code of whoever calls the template
 * depends on it.
 *
 * @param declarations its imports, which give the types their meaning, and its parameters with
 *     their defaults
 */
record TemplateParameters(List<String> declarations) {

  private static final TemplateConfig CONFIG =
      new TemplateConfig(ContentType.Html, TemplateCode.PACKAGE);

  /** Thrown where the declarations end; there is no other way out of the parser. */
  private static final class End extends RuntimeException {

    private static final long serialVersionUID = 1L;

    End() {
      super("the declarations end", null, false, false);
    }
  }

  private static final class Collector extends TemplateParserVisitorAdapter {

    private final List<String> declarations = new ArrayList<>();

    @Override
    public void onImport(String importClass) {
      declarations.add("import " + importClass);
    }

    @Override
    public void onParam(String parameter) {
      declarations.add("param " + parameter);
    }

    @Override
    public void onParamsComplete() {
      throw new End();
    }

    @Override
    public void onError(String message) {
      // Whoever compiles the template reports it.
      throw new End();
    }

    @Override
    public void onError(String message, int templateLine) {
      throw new End();
    }
  }

  static TemplateParameters of(String template) {
    var collector = new Collector();
    try {
      new TemplateParser(template, TemplateType.Template, collector, CONFIG).parse();
    } catch (End e) {
      return new TemplateParameters(List.copyOf(collector.declarations));
    }
    return new TemplateParameters(List.copyOf(collector.declarations));
  }
}

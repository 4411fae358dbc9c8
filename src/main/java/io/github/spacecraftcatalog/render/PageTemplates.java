package io.github.spacecraftcatalog.render;

import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.templates.StaticTemplates;
import io.github.spacecraftcatalog.templates.Templates;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The templates of pages. Immutable, and safe for use by several threads. */
public final class PageTemplates {

  /** Those that the program was built with. */
  public static final PageTemplates COMPILED_IN =
      new PageTemplates(new StaticTemplates(), UnaryOperator.identity(), Optional.empty());

  private final Templates models;
  private final UnaryOperator<TemplateOutput> guard;
  private final Optional<RenderingFaults> faults;

  /**
   * @param models the templates
   * @param guard what stands between a template and what it writes to
   * @param faults tells what is wrong when one fails; empty for templates that can only fail by a
   *     fault of the program
   */
  PageTemplates(
      Templates models, UnaryOperator<TemplateOutput> guard, Optional<RenderingFaults> faults) {
    this.models = models;
    this.guard = guard;
    this.faults = faults;
  }

  /** Whether some of them are others than those that the program was built with. */
  public boolean areEdited() {
    return faults.isPresent();
  }

  /**
   * Where the edited templates were.
   *
   * @param stack what a thread was doing while it made a page
   * @return the line of the innermost template; empty when none was at work
   */
  public Optional<Place> place(StackTraceElement[] stack) {
    return faults.flatMap(edited -> edited.place(stack));
  }

  /** The templates by name, each to be given its view. */
  Templates models() {
    return models;
  }

  /**
   * What a template writes, in UTF-8.
   *
   * @throws PageFaultException when an edited template fails
   */
  byte[] render(JteModel model) {
    var output = new Utf8ByteOutput();
    try {
      model.render(guard.apply(output));
    } catch (TemplateException e) {
      throw faults.<RuntimeException>map(edited -> edited.of(e)).orElse(e);
    }
    return output.toByteArray();
  }
}

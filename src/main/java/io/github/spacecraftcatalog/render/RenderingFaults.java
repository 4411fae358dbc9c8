package io.github.spacecraftcatalog.render;

import gg.jte.TemplateException;
import io.github.spacecraftcatalog.diagnostic.Place;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells where edited templates fail, with their own places and not those of the code that is made
 * from them.
 *
 * @param displayName the folder's name in diagnostics
 * @param loader holds the classes of the templates
 */
record RenderingFaults(String displayName, ClassLoader loader) {

  /** What happened while a page was made. */
  PageFaultException of(TemplateException exception) {
    Throwable cause = exception.getCause() == null ? exception : exception.getCause();
    if (cause instanceof PageFaultException known) {
      return known;
    }
    Place place = place(cause.getStackTrace()).orElseGet(() -> Place.of(displayName));
    return new PageFaultException(place, words(cause), exception);
  }

  /** The line of the innermost template; empty when none is at work. */
  Optional<Place> place(StackTraceElement[] stack) {
    return Arrays.stream(stack).flatMap(frame -> place(frame).stream()).findFirst();
  }

  /** The engine has replaced some of the places, but not those within blocks of content. */
  private Optional<Place> place(StackTraceElement frame) {
    if (!frame.getClassName().startsWith(TemplateCode.PACKAGE + ".")) {
      return Optional.empty();
    }
    String file = String.valueOf(frame.getFileName());
    if (file.endsWith(".jte")) {
      return Optional.of(place(file, frame.getLineNumber()));
    }
    try {
      Class<?> template = loader.loadClass(frame.getClassName().replaceFirst("\\$.*", ""));
      String name = (String) template.getField("JTE_NAME").get(null);
      int[] lines = (int[]) template.getField("JTE_LINE_INFO").get(null);
      int line = frame.getLineNumber();
      return Optional.of(place(name, line < 1 || line > lines.length ? 0 : lines[line - 1] + 1));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private Place place(String template, int line) {
    String name = displayName + "/" + template;
    return line > 0 ? Place.at(name, line, 0) : Place.of(name);
  }

  private static String words(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return "calls itself without end";
    }
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}

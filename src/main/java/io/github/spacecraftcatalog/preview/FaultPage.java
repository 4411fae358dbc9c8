package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What is shown where there is no good page yet. */
final class FaultPage {

  private FaultPage() {}

  /**
   * A page that waits for the site to be mended.
   *
   * @param edition the edition that it is shown for; 0 for none, so that any edition replaces it
   */
  static byte[] of(List<Diagnostic> problems, long edition) {
    String list =
        problems.stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> "<li>" + escaped(problem.toString()) + "</li>\n")
            .collect(Collectors.joining());
    return ("""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Not good yet</title>
            """
            + PageAdditions.script(edition, "/")
            + """
              </head>
              <body>
              <main>
              <h1>This page cannot be shown yet</h1>
              <p>It appears by itself once these are mended:</p>
              <ul>
              """
            + list
            + "</ul>\n</main>\n</body>\n</html>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}

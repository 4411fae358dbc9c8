package io.github.spacecraftcatalog.preview;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonWriter;
import io.github.spacecraftcatalog.preview.SourceExcerpts.Excerpt;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what there is into a message for the script in the browser.
 *
 * @param excerpts shows the lines around a place
 */
record ProblemReport(SourceExcerpts excerpts) {

  /** More would be read by nobody. */
  private static final int MOST_SHOWN = 50;

  /** The message, a JSON object in one line. */
  String message(Standing standing) {
    var members = new JsonMembers();
    standing
        .edition()
        .ifPresent(
            edition ->
                members
                    .with("edition", edition.number())
                    .with("pages", edition.pages())
                    .with("base", edition.site().basePath())
                    .with("stylesheets", stylesheets(edition)));
    List<Diagnostic> problems =
        standing.problems().stream()
            .filter(problem -> problem.severity() != Severity.NOTICE)
            .sorted(Comparator.comparing(Diagnostic::severity))
            .toList();
    members.with("errors", count(problems, Severity.ERROR));
    members.with("warnings", count(problems, Severity.WARNING));
    members.with("problems", shown(problems.stream().limit(MOST_SHOWN).toList()));
    return JsonWriter.write(members.object());
  }

  private static List<String> stylesheets(Edition edition) {
    return edition.site().assets().values().stream()
        .filter(path -> path.value().endsWith(".css"))
        .map(path -> edition.site().basePath() + path.value())
        .sorted()
        .toList();
  }

  private static long count(List<Diagnostic> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private JsonArray shown(List<Diagnostic> problems) {
    Map<Place, Excerpt> around = excerpts.around(problems.stream().map(Diagnostic::place).toList());
    return JsonArray.of(
        problems.stream()
            .map(problem -> problem(problem, Optional.ofNullable(around.get(problem.place()))))
            .toList());
  }

  private static JsonObject problem(Diagnostic problem, Optional<Excerpt> excerpt) {
    var members =
        new JsonMembers()
            .with("severity", problem.severity().word())
            .with("place", problem.place().toString())
            .with("message", problem.message())
            .with("rule", problem.rule().label());
    excerpt.ifPresent(
        lines ->
            members
                .with("hit", lines.hit())
                .with("first", lines.first())
                .with("lines", lines.lines()));
    return members.object();
  }
}

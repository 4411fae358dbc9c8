package io.github.spacecraftcatalog.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Why a text is not YAML, for its writer.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what would be right
 */
record YamlFault(int line, int column, String message) {

  /**
   * Takes the place from the scanner where it tells one: Jackson's own is that of the token before.
   */
  static YamlFault of(JacksonException exception) {
    if (exception.getCause() instanceof MarkedYamlEngineException cause) {
      Optional<Mark> mark = cause.getProblemMark();
      if (mark.isPresent()) {
        return new YamlFault(
            mark.get().getLine() + 1,
            mark.get().getColumn() + 1,
            message(String.valueOf(cause.getProblem())));
      }
    }
    TokenStreamLocation location = exception.getLocation();
    return new YamlFault(
        location == null ? 1 : location.getLineNr(),
        location == null ? 1 : location.getColumnNr(),
        message(String.valueOf(exception.getOriginalMessage())));
  }

  private static String message(String problem) {
    if (problem.contains("(TAB)")) {
      return "YAML cannot be indented with a tab; use spaces";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "a value that contains \": \" has to stand in quotes";
    }
    if (problem.contains("that cannot start any token")) {
      return "a value that starts with this character has to stand in quotes";
    }
    if (problem.contains("Expected a property name")) {
      return "a setting's name has to be plain text";
    }
    if (problem.contains("end of stream") || problem.contains("<stream end>")) {
      return "a quote or bracket is not closed";
    }
    return "is not YAML: " + problem;
  }
}

package io.github.spacecraftcatalog.capture;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The JSON of one file.
 *
 * @param request what was asked, where the file tells: {@code /2.3.0/spacecraft/?limit=100}
 * @param values the JSON values of the file: one, or as many as the file has lines
 */
public record CaptureDocument(Optional<String> request, List<Value> values) {

  /** Copies the values. */
  public CaptureDocument {
    values = List.copyOf(values);
  }

  /**
   * One JSON value.
   *
   * @param line where it starts in the file, counted from 1; 0 when the file holds one value only,
   *     whose place a JSON pointer tells alone
   * @param node the value
   */
  public record Value(int line, JsonNode node) {}
}

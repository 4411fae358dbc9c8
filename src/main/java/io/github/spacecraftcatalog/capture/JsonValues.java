package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON values of a capture's body, one after the other. */
final class JsonValues {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final CaptureText text;
  private final List<CaptureDocument.Value> values = new ArrayList<>();

  private JsonValues(CaptureText text) {
    this.text = text;
  }

  static CaptureDocument read(CaptureText text, String file, Diagnostics diagnostics)
      throws CaptureException {
    var reading = new JsonValues(text);
    try (JsonParser parser = MAPPER.createParser(text.body())) {
      reading.readAll(parser);
    } catch (JacksonException e) {
      if (!reading.isFollowedByProse(e)) {
        throw reading.notWellFormed(e);
      }
      diagnostics.report(
          Rule.TRAILING_TEXT,
          Place.at(file, reading.line(e.getLocation()), 0),
          "text after the end of the JSON is left out");
    }
    return new CaptureDocument(text.request(), reading.placed());
  }

  private void readAll(JsonParser parser) {
    while (parser.nextToken() != null) {
      int line = line(parser.currentTokenLocation());
      JsonNode node = parser.readValueAsTree();
      values.add(new CaptureDocument.Value(line, node));
    }
  }

  /** A text saved from a browser may go on after the JSON; lines of JSON may not. */
  private boolean isFollowedByProse(JacksonException e) {
    boolean atRoot = e.processor() instanceof JsonParser parser && isAtRoot(parser);
    return text.hasPreamble() && values.size() == 1 && atRoot;
  }

  private static boolean isAtRoot(JsonParser parser) {
    return parser.streamReadContext().inRoot();
  }

  /** A single value needs no line: a JSON pointer says it all. */
  private List<CaptureDocument.Value> placed() {
    if (values.size() != 1) {
      return values;
    }
    return List.of(new CaptureDocument.Value(0, values.get(0).node()));
  }

  private CaptureException notWellFormed(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    int column = location == null ? 0 : location.getColumnNr();
    String sentence =
        e instanceof UnexpectedEndOfInputException
            ? "the JSON ends in the middle: the file was cut off, save it again"
            : "not well-formed JSON: " + firstSentence(e.getOriginalMessage());
    return new CaptureException(Rule.JSON_SYNTAX, line(location), column, sentence);
  }

  private static String firstSentence(@Nullable String message) {
    return message == null ? "unexpected text" : message.lines().findFirst().orElse("");
  }

  private int line(@Nullable TokenStreamLocation location) {
    return location == null ? 0 : text.firstLine() + location.getLineNr() - 1;
  }
}

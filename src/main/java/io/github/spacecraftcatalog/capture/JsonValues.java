package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON values of a capture's body, one after the other. */
final class JsonValues {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

  /** What Jackson advises the programmer, who is not the reader here. */
  private static final Pattern ADVICE =
      Pattern.compile(": enable `[^`]*` to allow|, from `[^`]*`| for `ObjectNode`: not allowed.*");

  private static final Pattern MORE_JSON = Pattern.compile("\\s*[,:\\]}]");

  /** The rest of a text that ends within a word or a number. */
  private static final Pattern CUT_TOKEN = Pattern.compile("[\\w.+-]*");

  private final CaptureText text;
  private final JsonParser parser;
  private final List<CaptureDocument.Value> values = new ArrayList<>();
  private int end;

  private JsonValues(CaptureText text, JsonParser parser) {
    this.text = text;
    this.parser = parser;
  }

  static CaptureDocument read(CaptureText text, String file, Diagnostics diagnostics)
      throws CaptureException {
    try (JsonParser parser = MAPPER.createParser(text.body())) {
      var reading = new JsonValues(text, parser);
      reading.readAll(file, diagnostics);
      return new CaptureDocument(text.request(), reading.placed());
    }
  }

  private void readAll(String file, Diagnostics diagnostics) throws CaptureException {
    try {
      while (parser.nextToken() != null) {
        int line = line(parser.currentTokenLocation());
        if (mayBeFollowedByProse() && parser.currentToken().isScalarValue()) {
          reportTrailingText(line, file, diagnostics);
          return;
        }
        JsonNode node = parser.readValueAsTree();
        values.add(new CaptureDocument.Value(line, node));
        end = (int) parser.currentLocation().getCharOffset();
      }
    } catch (JacksonException e) {
      if (!isFollowedByProse()) {
        throw notWellFormed(e);
      }
      reportTrailingText(line(location(e)), file, diagnostics);
    }
  }

  private static void reportTrailingText(int line, String file, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.TRAILING_TEXT, Place.at(file, line, 0), "text after the end of the JSON is left out");
  }

  /** What goes on like JSON is no prose but the rest of a value whose beginning was cut off. */
  private boolean isFollowedByProse() {
    return mayBeFollowedByProse()
        && isAtRoot()
        && !MORE_JSON.matcher(text.body().substring(end)).lookingAt();
  }

  /** A text saved from a browser may go on after the JSON; lines of JSON may not. */
  private boolean mayBeFollowedByProse() {
    return text.lead() != CaptureText.Lead.NONE && values.size() == 1;
  }

  private boolean isAtRoot() {
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
    TokenStreamLocation location = location(e);
    return new CaptureException(
        Rule.JSON_SYNTAX, line(location), location.getColumnNr(), sentence(e, location));
  }

  private String sentence(JacksonException e, TokenStreamLocation location) {
    if (e instanceof UnexpectedEndOfInputException || isCutOff(location)) {
      return "the JSON ends in the middle: the file was cut off, save it again";
    }
    return e instanceof StreamConstraintsException
        ? "goes beyond what this program reads: " + message(e)
        : "not well-formed JSON: " + message(e);
  }

  private boolean isCutOff(TokenStreamLocation location) {
    String body = text.body();
    int offset = (int) Math.min(location.getCharOffset(), body.length());
    return !isAtRoot() && CUT_TOKEN.matcher(body.substring(offset)).matches();
  }

  private static String message(JacksonException e) {
    @Nullable String message = e.getOriginalMessage();
    String firstLine = message == null ? "" : message.lines().findFirst().orElse("");
    return ADVICE.matcher(firstLine).replaceAll("");
  }

  /** A limit that is passed has no place of its own. */
  private TokenStreamLocation location(JacksonException e) {
    @Nullable TokenStreamLocation location = e.getLocation();
    return location == null ? parser.currentLocation() : location;
  }

  private int line(TokenStreamLocation location) {
    return text.firstLine() + location.getLineNr() - 1;
  }
}

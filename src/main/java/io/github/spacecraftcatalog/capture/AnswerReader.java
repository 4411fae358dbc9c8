package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonPool;
import io.github.spacecraftcatalog.json.JsonTreeReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads the answers in a capture's body, one after the other. */
final class AnswerReader {

  /**
   * Leaves the text open at its end: what stands there may have to be looked at again. Takes fresh
   * buffers for each text, since it depends on their size where a limit is found to be passed.
   */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.NESTING)
                  .maxNumberLength(Limits.NUMBER)
                  .maxStringLength(Limits.TEXT)
                  .maxNameLength(Limits.NAME)
                  .build())
          .build();

  /** Where a page has its records. */
  private static final String RECORDS = "results";

  private static final JsonArray HANDED_OUT = JsonArray.of(List.of());

  /** What Jackson advises the programmer, who is not the reader here. */
  private static final Pattern ADVICE =
      Pattern.compile(": enable `[^`]*` to allow|, from `[^`]*`| for `ObjectNode`: not allowed.*");

  private static final Pattern MORE_JSON = Pattern.compile("\\s*[,:\\]}]");

  /** The rest of a text that ends within a word or a number. */
  private static final Pattern CUT_TOKEN = Pattern.compile("[\\w.+-]*");

  /** How much of a text is looked at to decide what is wrong with it. */
  private static final int GLANCE = 1000;

  private final CaptureText text;
  private final RecentText body;
  private final JsonParser parser;
  private final JsonTreeReader tree;
  private final AnswerHandler handler;
  private int answers;
  private long end;

  private AnswerReader(
      CaptureText text, RecentText body, JsonParser parser, JsonPool pool, AnswerHandler handler) {
    this.text = text;
    this.body = body;
    this.parser = parser;
    this.tree = new JsonTreeReader(parser, pool);
    this.handler = handler;
  }

  /**
   * Reads to the end.
   *
   * @return how many answers there are
   */
  static int read(
      CaptureText text,
      RecentText body,
      JsonPool pool,
      AnswerHandler handler,
      String file,
      Diagnostics diagnostics)
      throws CaptureException, IOException {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      var reading = new AnswerReader(text, body, parser, pool, handler);
      reading.readAll(file, diagnostics);
      return reading.answers;
    }
  }

  private void readAll(String file, Diagnostics diagnostics) throws CaptureException, IOException {
    try {
      while (parser.nextToken() != null) {
        int line = line(parser.currentTokenLocation());
        if (mayBeFollowedByProse() && parser.currentToken().isScalarValue()) {
          reportTrailingText(line, file, diagnostics);
          return;
        }
        answer(line);
        answers++;
        end = parser.currentLocation().getCharOffset();
      }
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (!isFollowedByProse()) {
        throw notWellFormed(e);
      }
      reportTrailingText(line(location(e)), file, diagnostics);
    }
  }

  private void answer(int line) {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(line);
      case START_ARRAY -> {
        records(line, "");
        handler.array(line);
      }
      default -> handler.single(line, tree.read());
    }
  }

  private void object(int line) {
    JsonTreeReader.Members members = tree.members();
    boolean isPage = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = members.name();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(RECORDS)) {
        isPage = true;
        records(line, "/" + RECORDS);
        members.add(name, HANDED_OUT);
      } else {
        members.add(name, tree.read());
      }
    }
    if (isPage) {
      handler.page(line, members.finish());
    } else {
      handler.single(line, members.finish());
    }
  }

  private void records(int line, String pointer) {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      handler.record(line, pointer + "/" + i, tree.read());
    }
  }

  private static void reportTrailingText(int line, String file, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.TRAILING_TEXT, Place.at(file, line, 0), "text after the end of the JSON is left out");
  }

  /** What goes on like JSON is no prose but the rest of a value whose beginning was cut off. */
  private boolean isFollowedByProse() throws IOException {
    return mayBeFollowedByProse()
        && isAtRoot()
        && !MORE_JSON.matcher(body.at(end, GLANCE)).lookingAt();
  }

  /** A text saved from a browser may go on after the JSON; lines of JSON may not. */
  private boolean mayBeFollowedByProse() {
    return text.lead() != CaptureText.Lead.NONE && answers == 1;
  }

  private boolean isAtRoot() {
    return parser.streamReadContext().inRoot();
  }

  private CaptureException notWellFormed(JacksonException e) throws IOException {
    TokenStreamLocation location = location(e);
    Rule rule = e instanceof StreamConstraintsException ? Rule.LIMIT : Rule.JSON_SYNTAX;
    return new CaptureException(
        rule, line(location), location.getColumnNr(), sentence(e, location));
  }

  private String sentence(JacksonException e, TokenStreamLocation location) throws IOException {
    if (e instanceof UnexpectedEndOfInputException || isCutOff(location)) {
      return "the JSON ends in the middle: the file was cut off, save it again";
    }
    return e instanceof StreamConstraintsException
        ? "goes beyond what this program reads: " + message(e)
        : "not well-formed JSON: " + message(e);
  }

  private boolean isCutOff(TokenStreamLocation location) throws IOException {
    return !isAtRoot()
        && CUT_TOKEN.matcher(body.at(location.getCharOffset(), GLANCE)).matches()
        && body.at(location.getCharOffset() + GLANCE, 1).isEmpty();
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

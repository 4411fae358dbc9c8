package io.github.spacecraftcatalog.json;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Makes values of what a parser reads. */
public final class JsonTreeReader {

  /** No record has a hundred. Members are searched one by one, so that many would take long. */
  public static final int MOST_MEMBERS = 1_000;

  private final JsonParser parser;
  private final JsonPool pool;
  private String[] names = new String[64];
  private JsonValue[] values = new JsonValue[64];
  private int top;

  /** Reads from a parser, which has to bound the nesting, since this recurs as deep. */
  public JsonTreeReader(JsonParser parser, JsonPool pool) {
    this.parser = parser;
    this.pool = pool;
  }

  /**
   * The value that starts at the parser's current token; afterwards that is its last one.
   *
   * @throws tools.jackson.core.JacksonException when the text is not well-formed
   */
  public JsonValue read() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING ->
          pool.text(
              parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          pool.number(
              parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
      case VALUE_TRUE -> JsonLiteral.TRUE;
      case VALUE_FALSE -> JsonLiteral.FALSE;
      case VALUE_NULL -> JsonLiteral.NULL;
      default -> throw new IllegalStateException("no value starts with " + parser.currentToken());
    };
  }

  /** An object whose members the caller reads one by one; see {@link Members}. */
  public Members members() {
    return new Members();
  }

  private JsonObject object() {
    var members = new Members();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = members.name();
      parser.nextToken();
      members.add(name, read());
    }
    return members.finish();
  }

  private JsonArray array() {
    int from = top;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      push("", read());
    }
    JsonArray array = pool.array(values, from, top);
    top = from;
    return array;
  }

  private void push(String name, JsonValue value) {
    if (top == values.length) {
      names = Arrays.copyOf(names, 2 * top);
      values = Arrays.copyOf(values, 2 * top);
    }
    names[top] = name;
    values[top++] = value;
  }

  /** The members of an object that is being read. */
  public final class Members {

    private final int from = top;

    /** A bit for each name that may have been there: most names need no search. */
    private long seen;

    private Members() {}

    /**
     * The name that the parser stands at.
     *
     * @throws tools.jackson.core.JacksonException when the object has it already
     */
    public String name() {
      String name = parser.currentName();
      long bit = 1L << name.hashCode();
      if ((seen & bit) != 0 && isKnown(name)) {
        throw new StreamReadException(parser, "Duplicate property \"" + name + "\"");
      }
      seen |= bit;
      if (top - from >= MOST_MEMBERS) {
        throw new StreamConstraintsException(
            "Number of members of an object exceeds the maximum allowed (" + MOST_MEMBERS + ")");
      }
      return name;
    }

    private boolean isKnown(String name) {
      for (int i = from; i < top; i++) {
        if (names[i].equals(name)) {
          return true;
        }
      }
      return false;
    }

    /** Adds a member. */
    public void add(String name, JsonValue value) {
      push(name, value);
    }

    /** The object of the members that were added. */
    public JsonObject finish() {
      JsonObject object = pool.object(names, values, from, top);
      top = from;
      return object;
    }
  }
}

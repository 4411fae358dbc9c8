package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.content.YamlValue.Kind;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML text of the form {@code name: value}. It goes by token and not by tree, since only
 * tokens know their line and column, and since aliases then cannot multiply.
 */
final class YamlReader {

  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

  private final String file;
  private final int firstLine;
  private final Rule rule;
  private final SettingNames names;
  private final Diagnostics diagnostics;

  /**
   * @param file the name in diagnostics
   * @param firstLine the line of the file that the text starts on, from 1
   * @param rule what a malformed text breaks
   * @param names the names that may be set
   */
  YamlReader(String file, int firstLine, Rule rule, SettingNames names, Diagnostics diagnostics) {
    this.file = file;
    this.firstLine = firstLine;
    this.rule = rule;
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /** The values by name; empty when the text is not such YAML, which was reported then. */
  Optional<YamlMapping> read(String yaml) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
      return document(parser);
    } catch (JacksonException e) {
      YamlFault fault = YamlFault.of(e);
      diagnostics.report(rule, place(fault.line(), fault.column()), fault.message());
      return Optional.empty();
    }
  }

  private Optional<YamlMapping> document(JsonParser parser) {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return Optional.of(new YamlMapping(Map.of(), rule, diagnostics));
    }
    if (first != JsonToken.START_OBJECT) {
      diagnostics.report(
          rule,
          here(parser),
          "has to consist of lines like \"title: My catalog\", and is " + kind(parser).words());
      return Optional.empty();
    }
    YamlMapping mapping = new YamlMapping(entries(parser), rule, diagnostics);
    if (parser.nextToken() != null) {
      diagnostics.report(rule, here(parser), "has a second document; only one is read");
    }
    return Optional.of(mapping);
  }

  private Map<String, YamlValue> entries(JsonParser parser) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place place = here(parser);
      parser.nextToken();
      YamlValue value = value(parser);
      if (!names.contains(name)) {
        diagnostics.report(rule, place, names.unknown(name));
      } else if (values.putIfAbsent(name, value) != null) {
        diagnostics.report(rule, place, name + " is already set above; delete one of the two");
      }
    }
    return values;
  }

  private YamlValue value(JsonParser parser) {
    Place place = here(parser);
    Kind kind = kind(parser);
    if (kind == Kind.LIST) {
      return new YamlValue(kind, "", elements(parser), place);
    }
    if (kind == Kind.MAPPING) {
      parser.skipChildren();
      return new YamlValue(kind, "", List.of(), place);
    }
    String text = kind == Kind.NOTHING || kind == Kind.BINARY ? "" : parser.getString();
    return new YamlValue(kind, text, List.of(), place);
  }

  /** The elements of a list; of a list in it there is only that it is one. */
  private List<YamlValue> elements(JsonParser parser) {
    var elements = new ArrayList<YamlValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        elements.add(new YamlValue(Kind.LIST, "", List.of(), here(parser)));
        parser.skipChildren();
      } else {
        elements.add(value(parser));
      }
    }
    return elements;
  }

  private static Kind kind(JsonParser parser) {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      return Kind.ALIAS;
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> Kind.MAPPING;
      case START_ARRAY -> Kind.LIST;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
      case VALUE_NULL -> Kind.NOTHING;
      case VALUE_EMBEDDED_OBJECT -> Kind.BINARY;
      default -> Kind.TEXT;
    };
  }

  private Place here(JsonParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return place(location.getLineNr(), location.getColumnNr());
  }

  private Place place(int line, int column) {
    return Place.at(file, Math.max(line, 1) + firstLine - 1, Math.max(column, 1));
  }
}

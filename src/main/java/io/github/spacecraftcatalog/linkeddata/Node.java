package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node that is being put together. What is not known is left out. */
final class Node {

  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  private Node() {}

  /** A node of a type of schema.org's, or of several at once. */
  static Node of(String... types) {
    return new Node().putTexts("@type", List.of(types));
  }

  /** Stands for a node that is told elsewhere. */
  static Node reference(String identifier) {
    return new Node().id(identifier);
  }

  /** The outermost node, with the vocabulary that all names in it are of. */
  JsonObject root() {
    var all = new LinkedHashMap<String, JsonValue>();
    all.put("@context", new JsonText("https://schema.org"));
    all.putAll(members);
    return JsonObject.of(all);
  }

  JsonObject json() {
    return JsonObject.of(members);
  }

  Node id(String identifier) {
    return put("@id", identifier);
  }

  Node put(String property, String text) {
    members.put(property, new JsonText(text));
    return this;
  }

  Node put(String property, long number) {
    members.put(property, JsonNumber.of(number));
    return this;
  }

  Node put(String property, JsonValue value) {
    members.put(property, value);
    return this;
  }

  Node put(String property, Node node) {
    return put(property, node.json());
  }

  Node putText(String property, Optional<String> text) {
    text.ifPresent(known -> put(property, known));
    return this;
  }

  Node put(String property, Optional<Node> node) {
    node.ifPresent(known -> put(property, known));
    return this;
  }

  /** One node as it is, several as an array, none not at all. */
  Node put(String property, List<Node> nodes) {
    return putAll(property, nodes.stream().map(Node::json).toList());
  }

  /** The same for texts. */
  Node putTexts(String property, List<String> texts) {
    return putAll(property, texts.stream().map(JsonText::new).toList());
  }

  private Node putAll(String property, List<? extends JsonValue> values) {
    return switch (values.size()) {
      case 0 -> this;
      case 1 -> put(property, values.get(0));
      default -> put(property, JsonArray.of(values));
    };
  }
}

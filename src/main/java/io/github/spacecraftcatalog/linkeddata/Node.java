package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A node that is being put together. What is not known is left out. It adds to the members of JSON
 * what JSON-LD has: types and identifiers, nodes within nodes, and one value without an array where
 * there may be several.
 */
final class Node {

  private final JsonMembers members = new JsonMembers();

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
    return new JsonMembers().with("@context", "https://schema.org").withAll(json()).object();
  }

  JsonObject json() {
    return members.object();
  }

  Node id(String identifier) {
    return put("@id", identifier);
  }

  Node put(String property, String text) {
    members.with(property, text);
    return this;
  }

  Node put(String property, long number) {
    members.with(property, number);
    return this;
  }

  Node put(String property, JsonValue value) {
    members.with(property, value);
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

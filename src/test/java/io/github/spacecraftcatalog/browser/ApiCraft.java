package io.github.spacecraftcatalog.browser;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A spacecraft of a capture, with the fields that the source's endpoint asks for. */
record ApiCraft(JsonNode record) {

  int id() {
    return record.path("id").intValue();
  }

  String name() {
    return record.path("name").stringValue("");
  }

  String configurationName() {
    return configuration().path("name").stringValue("");
  }

  /** Whether a field is true, or false; empty where it is neither. */
  Optional<Boolean> yesOrNo(String field) {
    return Optional.of(record.path(field)).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
  }

  Optional<Integer> count(String field) {
    return Optional.of(record.path(field)).filter(JsonNode::isNumber).map(JsonNode::intValue);
  }

  Optional<Duration> time(String field) {
    return Optional.of(record.path(field))
        .filter(JsonNode::isString)
        .map(time -> Duration.parse(time.stringValue()));
  }

  /** The ids of the groups of a kind, by the name of its parameter, that it belongs to. */
  Set<Integer> groups(String parameter, Map<Integer, Integer> parents) {
    return switch (parameter) {
      case "status" -> id(record.path("status"));
      case "spacecraft_config" -> id(configuration());
      case "type" -> id(configuration().path("type"));
      case "agency" -> id(configuration().path("agency"));
      case "family" -> families(parents);
      default -> throw new IllegalArgumentException(parameter);
    };
  }

  /** The families of its configuration. */
  List<JsonNode> families() {
    return StreamSupport.stream(configuration().path("family").spliterator(), false).toList();
  }

  private Set<Integer> families(Map<Integer, Integer> parents) {
    var all = new HashSet<Integer>();
    for (JsonNode family : families()) {
      Integer id = family.path("id").intValue();
      while (id != null && all.add(id)) {
        id = parents.get(id);
      }
    }
    return all;
  }

  private JsonNode configuration() {
    return record.path("spacecraft_config");
  }

  private static Set<Integer> id(JsonNode group) {
    JsonNode id = group.path("id");
    return id.isNumber() ? Set.of(id.intValue()) : Set.of();
  }
}

package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * One answer of the API, in any of the shapes that people keep: a page, an array of records, or a
 * single record.
 *
 * @param items the records, with their places
 * @param page the page's own facts, where it is a page
 */
record Answer(List<Item> items, Optional<Page> page) {

  /**
   * A record, not looked at yet.
   *
   * @param pointer where it is in its document
   * @param node what should be a record
   */
  record Item(String pointer, JsonNode node) {}

  /**
   * What a page says of itself.
   *
   * @param count how many records the question has in all
   * @param neighbor the address of the next or previous page, which repeats the question
   */
  record Page(OptionalInt count, Optional<String> neighbor) {}

  /**
   * Recognises the shape.
   *
   * @param place the document, for problems
   * @return empty when it is an error message or nothing known, which is then reported
   */
  static Optional<Answer> of(JsonNode node, Place place, Diagnostics diagnostics) {
    if (node.isArray()) {
      return Optional.of(new Answer(items(node, ""), Optional.empty()));
    }
    if (node.path("results").isArray()) {
      return Optional.of(
          new Answer(items(node.path("results"), "/results"), Optional.of(page(node))));
    }
    if (node.path("detail").isString() && !node.has("id")) {
      diagnostics.report(
          Rule.API_ERROR,
          place,
          "is an error message of the API, not data: " + Values.quote(node.path("detail")));
      return Optional.empty();
    }
    if (RecordShape.kindOf(node).isPresent()) {
      return Optional.of(new Answer(List.of(new Item("", node)), Optional.empty()));
    }
    diagnostics.report(
        Rule.NOT_A_CAPTURE,
        place,
        "is neither a page of Launch Library 2 ({\"count\", \"results\"}), nor an array of"
            + " records, nor a record");
    return Optional.empty();
  }

  private static List<Item> items(JsonNode array, String pointer) {
    var items = new ArrayList<Item>(array.size());
    for (int i = 0; i < array.size(); i++) {
      items.add(new Item(pointer + "/" + i, array.get(i)));
    }
    return items;
  }

  private static Page page(JsonNode node) {
    JsonNode count = node.path("count");
    boolean counted = count.isIntegralNumber() && count.canConvertToInt() && count.intValue() >= 0;
    JsonNode next = node.path("next");
    JsonNode neighbor = next.isString() ? next : node.path("previous");
    return new Page(
        counted ? OptionalInt.of(count.intValue()) : OptionalInt.empty(),
        neighbor.isString() ? Optional.of(neighbor.stringValue()) : Optional.empty());
  }
}

package io.github.spacecraftcatalog.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * What was found out about nodes of a Markdown tree.
 *
 * @param targets where links and pictures lead
 * @param ids the ids of headings
 * @param labels what tables are about
 */
record Annotations(Map<Node, LinkTarget> targets, Map<Node, String> ids, Map<Node, String> labels) {

  /** Copies all. */
  Annotations {
    targets = Map.copyOf(targets);
    ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
    labels = Map.copyOf(labels);
  }

  Optional<LinkTarget> target(Node node) {
    return Optional.ofNullable(targets.get(node));
  }

  Optional<String> id(Node node) {
    return Optional.ofNullable(ids.get(node));
  }

  Optional<String> label(Node node) {
    return Optional.ofNullable(labels.get(node));
  }

  /** All ids in the order of the text. */
  Set<String> anchors() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(ids.values()));
  }
}

package io.github.spacecraftcatalog.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The headings of a document, and what stands below them. */
final class Outline {

  private static final int LOWEST = 6;

  /** The ids that the layout of every page has. */
  private static final Set<String> LAYOUT_IDS = Set.of("main", "q", "shortcut", "tray");

  private final Map<Node, String> ids = new LinkedHashMap<>();
  private final Map<Node, String> labels = new HashMap<>();
  private final Set<String> takenIds = new HashSet<>(LAYOUT_IDS);
  private final Set<String> takenLabels = new HashSet<>();
  private final Deque<Integer> writtenLevels = new ArrayDeque<>();
  private final IdGenerator generator = IdGenerator.builder().defaultId("section").build();
  private String current;

  private Outline(String title) {
    this.current = title;
  }

  /** Sets the headings' levels as they will be shown, and names headings and tables. */
  static Outline of(Node root, String title) {
    var outline = new Outline(title);
    MarkdownTree.nodes(root).forEach(outline::add);
    return outline;
  }

  /** The id of each heading, in the order of the text. */
  Map<Node, String> ids() {
    return ids;
  }

  /** What each table is about. */
  Map<Node, String> labels() {
    return labels;
  }

  private void add(Node node) {
    if (node instanceof Heading heading) {
      heading.setLevel(level(heading));
      current = PlainText.of(heading);
      ids.put(heading, uniqueId(current));
    } else if (node instanceof TableBlock) {
      labels.put(node, uniqueLabel(current));
    }
  }

  /**
   * One below the nearest heading above that is of a higher rank: however a text numbers its
   * headings, the page has no gap in them.
   */
  private int level(Heading heading) {
    while (!writtenLevels.isEmpty() && writtenLevels.getLast() >= heading.getLevel()) {
      writtenLevels.removeLast();
    }
    writtenLevels.add(heading.getLevel());
    return Math.min(writtenLevels.size() + 1, LOWEST);
  }

  /** The generator counts repeated texts, and so can make the id of another heading. */
  private String uniqueId(String text) {
    String id = generator.generateId(text);
    while (!takenIds.add(id)) {
      id = generator.generateId(text);
    }
    return id;
  }

  private String uniqueLabel(String text) {
    String label = text;
    for (int number = 2; !takenLabels.add(label); number++) {
      label = text + " (" + number + ")";
    }
    return label;
  }
}

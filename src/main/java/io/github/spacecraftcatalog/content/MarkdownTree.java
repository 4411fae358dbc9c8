package io.github.spacecraftcatalog.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown, and walks what comes of it. */
final class MarkdownTree {

  /**
   * Deeper than anybody writes. The library's renderers descend by recursion, so that depth would
   * cost them the stack.
   */
  private static final int MAX_DEPTH = 200;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private MarkdownTree() {}

  /** The tree without HTML comments; empty when the text is nested too deeply to be shown. */
  static Optional<Node> parse(String markdown) {
    Node root;
    try {
      root = PARSER.parse(markdown);
    } catch (StackOverflowError e) {
      // The parser has a limit for nested blocks, none for nested emphasis or pictures.
      return Optional.empty();
    }
    if (depth(root) > MAX_DEPTH) {
      return Optional.empty();
    }
    nodes(root).filter(MarkdownTree::isComment).toList().forEach(Node::unlink);
    return Optional.of(root);
  }

  /** A node and all below it, in the order of the text. */
  static Stream<Node> nodes(Node node) {
    return Stream.concat(Stream.of(node), children(node).flatMap(MarkdownTree::nodes));
  }

  /** The first-level heading that a text starts with. */
  static Optional<Heading> leadingTitle(Node root) {
    return children(root)
        .filter(node -> !(node instanceof LinkReferenceDefinition))
        .findFirst()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .filter(heading -> heading.getLevel() == 1);
  }

  private static Stream<Node> children(Node node) {
    return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
  }

  private static int depth(Node root) {
    int deepest = 0;
    int depth = 0;
    Node node = root;
    while (true) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        deepest = Math.max(deepest, depth);
        continue;
      }
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node == root) {
        return deepest;
      }
      node = node.getNext();
    }
  }

  private static boolean isComment(Node node) {
    if (node instanceof HtmlBlock block) {
      String html = block.getLiteral().strip();
      return html.startsWith("<!--") && html.indexOf("-->") == html.length() - "-->".length();
    }
    return node instanceof HtmlInline inline && inline.getLiteral().startsWith("<!--");
  }
}

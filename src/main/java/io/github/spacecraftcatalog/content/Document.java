package io.github.spacecraftcatalog.content;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * A text, read from Markdown. Its headings start at the second level and skip none, whatever levels
 * their author used, since the first is the title of the page that shows it. Safe for use by
 * several threads.
 */
public final class Document {

  private final Node root;
  private final Annotations annotations;
  private final List<ContentLink> links;

  /** Takes the tree over: nothing may change it afterwards. */
  Document(Node root, Annotations annotations, List<ContentLink> links) {
    this.root = root;
    this.annotations = annotations;
    this.links = List.copyOf(links);
  }

  /**
   * The text as HTML that needs no further escaping: raw HTML in the Markdown is shown as text, and
   * addresses are web, mail or this site's own.
   *
   * @param resolver how to get to other places from the page that will hold the text
   */
  public String html(LinkResolver resolver) {
    return DocumentRenderer.render(root, annotations, resolver);
  }

  /** Every link and picture that leads into the site, in the order of the text. */
  public List<ContentLink> links() {
    return links;
  }

  /** The ids of its headings: what a link's fragment can name. */
  public Set<String> anchors() {
    return annotations.anchors();
  }
}

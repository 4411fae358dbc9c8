package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the links and pictures of one Markdown file and makes a document of it. */
final class DocumentReader {

  private final SourceFile file;
  private final SitePath path;
  private final int firstLine;
  private final Diagnostics diagnostics;
  private final LinkReader linkReader;
  private final Map<Node, LinkTarget> targets = new HashMap<>();
  private final List<ContentLink> links = new ArrayList<>();

  /**
   * @param path the page that the document is for
   * @param firstLine the line of the file that the Markdown starts on, from 1
   */
  DocumentReader(SourceFile file, SitePath path, int firstLine, Diagnostics diagnostics) {
    this.file = file;
    this.path = path;
    this.firstLine = firstLine;
    this.diagnostics = diagnostics;
    this.linkReader = new LinkReader(file.relative());
  }

  /**
   * Makes the document.
   *
   * @param root the tree, whose headings are changed
   * @param title the page's title
   */
  Document read(Node root, String title) {
    for (Node node : MarkdownTree.nodes(root).toList()) {
      if (node instanceof Link link) {
        add(link, link.getDestination(), linkReader.link(link.getDestination()));
      } else if (node instanceof Image image) {
        add(image, image.getDestination(), linkReader.picture(image.getDestination()));
        checkDescription(image);
      }
    }
    Outline outline = Outline.of(root, title);
    return new Document(root, new Annotations(targets, outline.ids(), outline.labels()), links);
  }

  private void add(Node node, String written, LinkTarget target) {
    targets.put(node, target);
    Place place = place(node);
    if (target instanceof LinkTarget.Broken broken) {
      diagnostics.report(broken.rule(), place, "\"" + written + "\" " + broken.problem());
    } else if (target instanceof LinkTarget.Internal internal) {
      links.add(new ContentLink(internal.path(), fragment(internal.suffix()), written, place));
    } else if (target instanceof LinkTarget.SamePage samePage) {
      links.add(new ContentLink(path, fragment(samePage.suffix()), written, place));
    }
  }

  /** An empty fragment is the top of the page, which is always there. */
  private static Optional<String> fragment(String suffix) {
    int hash = suffix.indexOf('#');
    return hash < 0 || hash == suffix.length() - 1
        ? Optional.empty()
        : Optional.of(
            URLDecoder.decode(
                suffix.substring(hash + 1).replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  private void checkDescription(Image image) {
    if (PlainText.of(image).isEmpty()) {
      diagnostics.report(
          Rule.IMAGE_ALT,
          place(image),
          "the picture \""
              + image.getDestination()
              + "\" has no description; say what it shows between the square brackets");
    }
  }

  private Place place(Node node) {
    return node.getSourceSpans().stream()
        .findFirst()
        .map(this::place)
        .orElse(Place.of(file.display()));
  }

  private Place place(SourceSpan span) {
    return Place.at(file.display(), span.getLineIndex() + firstLine, span.getColumnIndex() + 1);
  }
}

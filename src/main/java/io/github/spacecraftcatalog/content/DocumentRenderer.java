package io.github.spacecraftcatalog.content;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes a Markdown tree as HTML for one page. */
final class DocumentRenderer implements AttributeProvider {

  private final Annotations annotations;
  private final LinkResolver resolver;

  private DocumentRenderer(Annotations annotations, LinkResolver resolver) {
    this.annotations = annotations;
    this.resolver = resolver;
  }

  static String render(Node root, Annotations annotations, LinkResolver resolver) {
    return HtmlRenderer.builder()
        .escapeHtml(true)
        .sanitizeUrls(true)
        .attributeProviderFactory(context -> new DocumentRenderer(annotations, resolver))
        .nodeRendererFactory(context -> new ScrollingTable(context, annotations))
        // Behind the one above: of two renderers for a table the first is taken.
        .extensions(List.of(TablesExtension.create()))
        .build()
        .render(root);
  }

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    annotations.id(node).ifPresent(id -> attributes.put("id", id));
    if (node instanceof Link) {
      setLink(node, "href", attributes);
    } else if (node instanceof Image) {
      setLink(node, "src", attributes);
    } else if (node instanceof TableCell) {
      setCell(tagName, attributes);
    }
  }

  /** Of what the library took for a link, only what was understood is written. */
  private void setLink(Node node, String attribute, Map<String, String> attributes) {
    attributes.remove(attribute);
    attributes.remove("rel");
    LinkTarget target = annotations.target(node).orElseThrow();
    if (target instanceof LinkTarget.Internal internal) {
      attributes.put(attribute, resolver.href(internal.path()) + internal.suffix());
    } else if (target instanceof LinkTarget.SamePage samePage) {
      attributes.put(attribute, samePage.suffix());
    } else if (target instanceof LinkTarget.Mail mail) {
      attributes.put(attribute, mail.address());
    } else if (target instanceof LinkTarget.Web web) {
      attributes.put(attribute, web.address());
      attributes.put("rel", "noopener external");
    }
  }

  /** HTML knows no {@code align} any more, and the site's content policy allows no inline style. */
  private static void setCell(String tagName, Map<String, String> attributes) {
    String align = attributes.remove("align");
    if (align != null) {
      attributes.put("class", "align-" + align);
    }
    if (tagName.equals("th")) {
      attributes.put("scope", "col");
    }
  }
}

package io.github.spacecraftcatalog.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Puts a table into a region of its own, which scrolls where the screen is too narrow for it. */
final class ScrollingTable implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final Annotations annotations;

  ScrollingTable(HtmlNodeRendererContext context, Annotations annotations) {
    this.context = context;
    this.annotations = annotations;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TableBlock.class);
  }

  @Override
  public void render(Node table) {
    HtmlWriter html = context.getWriter();
    html.line();
    html.tag("div", region(annotations.label(table).orElseThrow()));
    html.line();
    html.tag("table");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      context.render(part);
    }
    html.line();
    html.tag("/table");
    html.line();
    html.tag("/div");
    html.line();
  }

  /** What scrolls has to be reachable by keyboard, and what is reachable has to have a name. */
  private static Map<String, String> region(String label) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "table-scroll");
    attributes.put("role", "region");
    attributes.put("tabindex", "0");
    attributes.put("aria-label", label);
    return attributes;
  }
}

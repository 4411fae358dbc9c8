package io.github.spacecraftcatalog.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a document, a line for every element that holds text and for every tag that holds others.
 * Not Java's own writer of XML: that lets through the characters that no document may hold, and
 * breaks its lines nowhere.
 *
 * <pre>{@code
 * new XmlWriter().open("urlset").text("loc", "https://example.org/?a&b").close().document();
 * }</pre>
 */
public final class XmlWriter {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * An attribute.
   *
   * @param name its name, which is not escaped
   * @param value its value
   */
  public record Attribute(String name, String value) {}

  /** Begins an element that holds others. */
  public XmlWriter open(String name, Attribute... attributes) {
    start(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last. */
  public XmlWriter close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Adds an element that holds text. */
  public XmlWriter text(String name, String text) {
    start(name);
    out.append('>').append(XmlText.escape(text)).append("</").append(name).append(">\n");
    return this;
  }

  /** Adds an element that holds nothing. */
  public XmlWriter empty(String name, Attribute... attributes) {
    start(name, attributes);
    out.append("/>\n");
    return this;
  }

  /** The document; all elements have to be ended. */
  public String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("is not ended: " + open);
    }
    return out.toString();
  }

  private void start(String name, Attribute... attributes) {
    out.append('<').append(name);
    for (Attribute attribute : attributes) {
      out.append(' ').append(attribute.name()).append("=\"");
      out.append(XmlText.escape(attribute.value())).append('"');
    }
  }
}

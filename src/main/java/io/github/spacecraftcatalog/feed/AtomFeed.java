package io.github.spacecraftcatalog.feed;

import io.github.spacecraftcatalog.site.FeedFormat;
import io.github.spacecraftcatalog.xml.XmlWriter;
import io.github.spacecraftcatalog.xml.XmlWriter.Attribute;

/** Atom 1.0 (RFC 4287). */
final class AtomFeed {

  private static final String GENERATOR = "Spacecraft catalog";

  private AtomFeed() {}

  static String of(FeedContent feed) {
    var xml = new XmlWriter();
    xml.open(
        "feed",
        new Attribute("xmlns", "http://www.w3.org/2005/Atom"),
        new Attribute("xml:lang", feed.language()));
    xml.text("id", feed.address());
    xml.text("title", feed.title());
    xml.text("subtitle", feed.description());
    xml.text("updated", feed.updated());
    link(xml, "self", FeedFormat.ATOM.mediaType(), feed.address());
    link(xml, "alternate", "text/html", feed.page());
    xml.open("author").text("name", feed.author()).text("uri", feed.home()).close();
    xml.text("rights", feed.rights());
    xml.text("generator", GENERATOR);
    feed.entries().forEach(entry -> add(entry, xml));
    return xml.close().document();
  }

  private static void add(FeedEntry entry, XmlWriter xml) {
    xml.open("entry");
    xml.text("id", entry.id());
    xml.text("title", entry.title());
    link(xml, "alternate", "text/html", entry.page());
    xml.text("published", entry.published());
    xml.text("updated", entry.published());
    xml.text("summary", entry.summary());
    xml.close();
  }

  private static void link(XmlWriter xml, String relation, String type, String address) {
    xml.empty(
        "link",
        new Attribute("rel", relation),
        new Attribute("type", type),
        new Attribute("href", address));
  }
}

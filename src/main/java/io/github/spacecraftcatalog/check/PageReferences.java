package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.check.Reference.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds all addresses in a page. */
final class PageReferences {

  private static final Set<String> ADDRESS_ATTRIBUTES =
      Set.of("href", "src", "srcset", "xlink:href", "poster", "action", "formaction", "cite");

  /** Elements whose {@code href} is only followed when the reader wants to. */
  private static final Set<String> LINKS = Set.of("a", "area");

  /** Relations of a {@code link} element that load nothing. */
  private static final Set<String> UNLOADED_RELATIONS =
      Set.of("alternate", "author", "canonical", "help", "license", "next", "prev", "search");

  /** Properties of previews elsewhere that are addresses. */
  private static final Set<String> PREVIEWS = Set.of("og:image", "og:url");

  private PageReferences() {}

  static List<Reference> of(Document page) {
    return page.getAllElements().stream().flatMap(PageReferences::of).toList();
  }

  private static Stream<Reference> of(Element element) {
    Stream<Reference> addresses =
        element.attributes().asList().stream()
            .filter(attribute -> ADDRESS_ATTRIBUTES.contains(attribute.getKey()))
            .flatMap(attribute -> of(element, attribute));
    if (element.nameIs("object") && element.hasAttr("data")) {
      return Stream.concat(addresses, reference(element, "data", element.attr("data")));
    }
    return element.nameIs("meta") ? Stream.concat(addresses, ofMeta(element)) : addresses;
  }

  private static Stream<Reference> ofMeta(Element meta) {
    String content = meta.attr("content");
    if (meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
      return reference(meta, "content", content.replaceFirst("(?i)^.*?url=", ""));
    }
    boolean preview = PREVIEWS.contains(meta.attr("property"));
    return preview ? reference(meta, "content", content) : Stream.empty();
  }

  private static Stream<Reference> of(Element element, Attribute attribute) {
    if (!attribute.getKey().equals("srcset")) {
      return reference(element, attribute.getKey(), attribute.getValue());
    }
    return Arrays.stream(attribute.getValue().strip().split(",\\s+"))
        .flatMap(candidate -> reference(element, "srcset", candidate.split("\\s", 2)[0]));
  }

  private static Stream<Reference> reference(Element element, String attribute, String address) {
    String shown = "<" + element.normalName() + " " + attribute + "=\"" + address + "\">";
    return Stream.of(new Reference(kind(element, attribute), address, shown));
  }

  private static Kind kind(Element element, String attribute) {
    if (element.nameIs("img") || (element.nameIs("source") && attribute.equals("srcset"))) {
      return Kind.PICTURE;
    }
    boolean link =
        LINKS.contains(element.normalName())
            || element.nameIs("meta")
            || attribute.equals("cite")
            || isUnloaded(element);
    return link ? Kind.LINK : Kind.RESOURCE;
  }

  private static boolean isUnloaded(Element element) {
    String[] relations = element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+");
    return element.nameIs("link") && UNLOADED_RELATIONS.containsAll(List.of(relations));
  }
}

package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.content.ContentLink;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.content.Document;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the links of hand-written pages against the plan, and their fragments against the headings
 * of other hand-written pages. What generated pages have inside is not planned.
 */
final class ContentLinks {

  private final Set<SitePath> places;
  private final Map<SitePath, Document> documents;
  private final Diagnostics diagnostics;

  private ContentLinks(
      SiteContent content, Collection<PlannedFile> files, Diagnostics diagnostics) {
    this.places = files.stream().map(PlannedFile::path).collect(Collectors.toSet());
    this.documents =
        content.pages().stream()
            .collect(Collectors.toMap(ContentPage::path, ContentPage::document, (a, b) -> a));
    this.diagnostics = diagnostics;
  }

  static void check(SiteContent content, Collection<PlannedFile> files, Diagnostics diagnostics) {
    var links = new ContentLinks(content, files, diagnostics);
    Stream<Document> pages = content.pages().stream().map(ContentPage::document);
    Stream.concat(content.home().stream(), pages)
        .flatMap(document -> document.links().stream())
        .forEach(links::check);
  }

  private void check(ContentLink link) {
    if (!places.contains(link.target())) {
      report(link, "the site has no " + link.target() + " to link to");
      return;
    }
    Document target = documents.get(link.target());
    link.fragment()
        .filter(fragment -> target != null && !target.anchors().contains(fragment))
        .ifPresent(
            fragment -> report(link, link.target() + " has no heading with the id " + fragment));
  }

  private void report(ContentLink link, String message) {
    diagnostics.report(Rule.BROKEN_LINK, link.place(), message);
  }
}

package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.content.ContentLink;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.content.Document;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the links of hand-written pages against the plan. */
final class ContentLinks {

  private ContentLinks() {}

  static void check(SiteContent content, Collection<PlannedFile> files, Diagnostics diagnostics) {
    Set<SitePath> places = files.stream().map(PlannedFile::path).collect(Collectors.toSet());
    Stream<Document> pages = content.pages().stream().map(ContentPage::document);
    Stream.concat(content.home().stream(), pages)
        .flatMap(document -> document.links().stream())
        .filter(link -> !places.contains(link.target()))
        .forEach(link -> report(link, diagnostics));
  }

  private static void report(ContentLink link, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.BROKEN_LINK, link.place(), "the site has no " + link.target() + " to link to");
  }
}

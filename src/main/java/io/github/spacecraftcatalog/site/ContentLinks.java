package io.github.spacecraftcatalog.site;

import io.github.spacecraftcatalog.content.ContentLink;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.content.Document;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the links of hand-written pages against the plan, and their fragments against the headings
 * of other hand-written pages. What generated pages have inside is not planned.
 */
final class ContentLinks {

  private final Set<String> names;
  private final Map<SitePath, ContentPage> pages;
  private final Diagnostics diagnostics;

  private ContentLinks(SiteContent content, Set<String> names, Diagnostics diagnostics) {
    this.names = names;
    this.pages =
        content.pages().stream()
            .collect(Collectors.toMap(ContentPage::path, page -> page, (a, b) -> a));
    this.diagnostics = diagnostics;
  }

  /**
   * Checks them.
   *
   * @param names the names on disk of all planned files
   */
  static void check(SiteContent content, Set<String> names, Diagnostics diagnostics) {
    var links = new ContentLinks(content, names, diagnostics);
    content.home().ifPresent(home -> links.check(home, false));
    content.pages().forEach(page -> links.check(page.document(), page.draft()));
  }

  private void check(Document document, boolean isDraft) {
    for (ContentLink link : document.links()) {
      Optional<ContentPage> target = Optional.ofNullable(pages.get(link.target()));
      if (!names.contains(link.target().fileName())) {
        broken(link, "the site has no " + link.target() + " to link to");
      } else if (!isDraft && target.filter(ContentPage::draft).isPresent()) {
        diagnostics.report(
            Rule.DRAFT_LINK,
            link.place(),
            link.target() + " is a draft: build leaves it out, and cannot link to it");
      }
      target.ifPresent(page -> checkFragment(link, page.document()));
    }
  }

  private void checkFragment(ContentLink link, Document target) {
    link.fragment()
        .filter(fragment -> !target.anchors().contains(fragment))
        .ifPresent(
            fragment -> broken(link, link.target() + " has no heading with the id " + fragment));
  }

  private void broken(ContentLink link, String message) {
    diagnostics.report(Rule.BROKEN_LINK, link.place(), message);
  }
}

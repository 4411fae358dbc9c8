package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.site.FrameAsset;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;

/**
 * How to get from one page to any place in the site. Links are relative, so that the site works
 * wherever it is put, even when nobody has told the program where. Only the page for addresses that
 * lead nowhere has links from the host's root: it is shown at any depth.
 */
final class Hrefs {

  private final SitePlan plan;
  private final String root;

  private Hrefs(SitePlan plan, String root) {
    this.plan = plan;
    this.root = root;
  }

  /** The links of a page. */
  static Hrefs from(Page page, SitePlan plan) {
    boolean atAnyDepth = page instanceof Page.NotFound;
    String root =
        atAnyDepth
            ? plan.content().settings().baseUrl().map(SiteUrl::basePath).orElse("/")
            : page.path().toRoot();
    return new Hrefs(plan, root);
  }

  /** Links that begin with any text in place of the way to the site's root. */
  static Hrefs fromRoot(String root, SitePlan plan) {
    return new Hrefs(plan, root);
  }

  /** The way to the site's root, with which links begin that are not within it. */
  String root() {
    return root;
  }

  String to(SitePath path) {
    boolean fromHome = root.equals(SitePath.HOME.toRoot()) && !path.equals(SitePath.HOME);
    return fromHome ? path.value() : root + path.value();
  }

  String to(CatalogRecord record) {
    return to(plan.pathOf(record));
  }

  String to(FrameAsset asset) {
    return to(plan.assets().path(asset.fileName()));
  }
}

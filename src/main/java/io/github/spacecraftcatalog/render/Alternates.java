package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.FrameView.AlternateView;
import java.util.List;

/** What a page is also there as, for machines. */
final class Alternates {

  private Alternates() {}

  static List<AlternateView> of(Page page, SitePlan plan, Hrefs hrefs) {
    return List.of();
  }
}

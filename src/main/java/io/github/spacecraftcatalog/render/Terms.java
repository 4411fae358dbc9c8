package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataSource;
import io.github.spacecraftcatalog.view.LinkView;
import io.github.spacecraftcatalog.view.TermsView;

/** Under which conditions the data may be used. */
final class Terms {

  private Terms() {}

  static TermsView of(Hrefs hrefs) {
    return new TermsView(
        new LinkView(DataSource.inFull(), DataSource.DATABASE.address()),
        new LinkView("free to use", DataSource.TERMS.address()),
        new LinkView("conditions of their own", hrefs.to(Addresses.IMAGE_CREDITS)));
  }
}

package io.github.spacecraftcatalog.card;

import io.github.spacecraftcatalog.view.CardView;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Cards as PNG, each drawn when it is asked for, unless it was drawn by an earlier run. Safe for
 * several threads.
 *
 * <pre>{@code
 * Cards cards = Cards.keptIn(project.resolve(".cache/cards"));
 * byte[] png = cards.png(view);
 * cards.removeUnused();
 * }</pre>
 */
public final class Cards {

  private final Optional<CardCache> cache;

  private Cards(Optional<CardCache> cache) {
    this.cache = cache;
  }

  /** Cards that are drawn each time. */
  public static Cards drawnAnew() {
    return new Cards(Optional.empty());
  }

  /** Cards that are kept in a folder, which need not exist, for runs to come. */
  public static Cards keptIn(Path folder) {
    return new Cards(Optional.of(new CardCache(folder)));
  }

  /** The card as a PNG of 1200 by 630 pixels; the same for the same view. */
  public byte[] png(CardView view) {
    return cache
        .map(kept -> kept.get(CardKey.of(view), () -> CardPainter.paint(view)))
        .orElseGet(() -> CardPainter.paint(view));
  }

  /** Removes what is kept and was not asked for. To be called when all cards have been. */
  public void removeUnused() {
    cache.ifPresent(CardCache::removeUnused);
  }
}

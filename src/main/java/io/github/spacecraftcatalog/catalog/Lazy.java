package io.github.spacecraftcatalog.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What takes long to find out about a catalog: found out once, when it is first asked for. Safe for
 * use by several threads.
 *
 * @param <T> what is found
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> finder;
  private volatile @Nullable T found;

  private Lazy(Supplier<T> finder) {
    this.finder = finder;
  }

  /** Something that nobody has asked for yet. */
  public static <T> Lazy<T> of(Supplier<T> finder) {
    return new Lazy<>(finder);
  }

  @Override
  public T get() {
    T known = found;
    return known == null ? find() : known;
  }

  private synchronized T find() {
    T known = found;
    if (known == null) {
      known = finder.get();
      found = known;
    }
    return known;
  }
}

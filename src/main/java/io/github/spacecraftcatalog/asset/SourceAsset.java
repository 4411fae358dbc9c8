package io.github.spacecraftcatalog.asset;

import java.util.Locale;

/**
 * A static file as its owner wrote it.
 *
 * @param name its path within the assets folder, with {@code /}
 * @param display its name in diagnostics
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and copied where it leaves the package.
record SourceAsset(String name, String display, byte[] content) {

  boolean isStylesheet() {
    return name.toLowerCase(Locale.ROOT).endsWith(".css");
  }
}

/**
 * Static files and their fingerprints; start at {@link
 * io.github.spacecraftcatalog.asset.SiteAssets}.
 */
@NullMarked
package io.github.spacecraftcatalog.asset;

import org.jspecify.annotations.NullMarked;

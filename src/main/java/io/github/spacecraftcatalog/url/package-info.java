/**
 * Names of places in the site: {@link io.github.spacecraftcatalog.url.SitePath} inside it, {@link
 * io.github.spacecraftcatalog.url.SiteUrl} for where the site itself stands.
 */
@NullMarked
package io.github.spacecraftcatalog.url;

import org.jspecify.annotations.NullMarked;

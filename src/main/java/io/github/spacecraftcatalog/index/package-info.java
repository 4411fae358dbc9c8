/**
 * What the site's scripts know of the catalog, as compact files. Start at {@link
 * io.github.spacecraftcatalog.index.ClientIndex}.
 */
@NullMarked
package io.github.spacecraftcatalog.index;

import org.jspecify.annotations.NullMarked;

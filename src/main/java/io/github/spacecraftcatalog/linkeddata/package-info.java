/**
 * What a page is about, for search engines: JSON-LD in the words of schema.org. Start at {@link
 * io.github.spacecraftcatalog.linkeddata.LinkedData}.
 */
@NullMarked
package io.github.spacecraftcatalog.linkeddata;

import org.jspecify.annotations.NullMarked;

/**
 * The plan to HTML. Start at {@link io.github.spacecraftcatalog.render.SiteRenderer}. The only
 * package that knows the template engine; each page's data is first put into finished words and
 * hrefs (package {@code view}), so that templates decide nothing.
 */
@NullMarked
package io.github.spacecraftcatalog.render;

import org.jspecify.annotations.NullMarked;

/**
 * The records, arranged as readers look for them: groups, orders, totals, the tree of families.
 * Start at {@link io.github.spacecraftcatalog.catalog.Catalog}.
 */
@NullMarked
package io.github.spacecraftcatalog.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * The records as flat tables: which tables there are, what their columns are, and what a record's
 * cells hold. Start at {@link io.github.spacecraftcatalog.table.Tables}.
 */
@NullMarked
package io.github.spacecraftcatalog.table;

import org.jspecify.annotations.NullMarked;

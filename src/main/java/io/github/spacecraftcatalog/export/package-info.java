/**
 * The plan to files for machines. Start at {@link io.github.spacecraftcatalog.export.SiteExporter}.
 */
@NullMarked
package io.github.spacecraftcatalog.export;

import org.jspecify.annotations.NullMarked;

/**
 * Finished files and their folder: {@link io.github.spacecraftcatalog.output.Publisher} brings a
 * set of {@link io.github.spacecraftcatalog.output.SiteFile}s into a folder without ever leaving a
 * broken site in it.
 */
@NullMarked
package io.github.spacecraftcatalog.output;

import org.jspecify.annotations.NullMarked;

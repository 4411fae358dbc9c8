/**
 * Letters as outlines, and text set in them by measure: what needs no installed font and is the
 * same on every machine. Start at {@link io.github.spacecraftcatalog.lettering.Typeface}.
 */
@NullMarked
package io.github.spacecraftcatalog.lettering;

import org.jspecify.annotations.NullMarked;

/**
 * What the data contradicts, and what it lacks. Start at {@link
 * io.github.spacecraftcatalog.quality.DataQuality}. To add a rule, add a constant to {@link
 * io.github.spacecraftcatalog.quality.QualityRule}; the compiler then asks for the check that finds
 * what breaks it. Nothing here changes a record.
 */
@NullMarked
package io.github.spacecraftcatalog.quality;

import org.jspecify.annotations.NullMarked;

/**
 * Captures to one set of merged records, each field with the place it comes from. Start at {@link
 * io.github.spacecraftcatalog.snapshot.SnapshotReader}. The only package that knows what Launch
 * Library's JSON looks like, and the only one where JSON's {@code null} counts.
 *
 * <p>A folder is read in four steps: {@code CaptureFiles} finds and dates the files, {@code
 * Harvester} takes every record out of the answers in them, {@code RecordMerger} brings together
 * what was said of each record and lays the newer over the older, still as JSON, and {@code
 * ModelBuilder} makes the model of what is left. So a field is kept whether or not the model knows
 * it, and a value is interpreted when all that is said of it is known.
 */
@NullMarked
package io.github.spacecraftcatalog.snapshot;

import org.jspecify.annotations.NullMarked;

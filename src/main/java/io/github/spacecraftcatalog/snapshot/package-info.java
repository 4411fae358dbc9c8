/**
 * Captures to one set of validated records, each field with the place it comes from. Start at
 * {@link io.github.spacecraftcatalog.snapshot.SnapshotReader}. The only package that knows what
 * Launch Library's JSON looks like, and the only one where JSON's {@code null} lives.
 *
 * <p>A folder is read in four steps: {@code CaptureFiles} finds and dates the files, {@code
 * Harvester} takes every record out of each, {@code RecordMerger} lays the newer over the older,
 * {@code ModelBuilder} makes the model of what is left.
 */
@NullMarked
package io.github.spacecraftcatalog.snapshot;

import org.jspecify.annotations.NullMarked;

/**
 * A file to the captures in it: takes them out of gzip data and archives as they are read. Start at
 * {@link io.github.spacecraftcatalog.archive.Unpacker}.
 */
@NullMarked
package io.github.spacecraftcatalog.archive;

import org.jspecify.annotations.NullMarked;

/** Checksums and sizes of what is written. */
@NullMarked
package io.github.spacecraftcatalog.digest;

import org.jspecify.annotations.NullMarked;

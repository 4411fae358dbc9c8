/** Checksums: short words for long contents. */
@NullMarked
package io.github.spacecraftcatalog.digest;

import org.jspecify.annotations.NullMarked;

/**
 * Copies of the records' pictures that somebody has as files; start at {@link
 * io.github.spacecraftcatalog.picture.LocalImages}.
 */
@NullMarked
package io.github.spacecraftcatalog.picture;

import org.jspecify.annotations.NullMarked;

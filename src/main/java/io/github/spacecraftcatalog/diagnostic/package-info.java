/**
 * Problems in the input, as data: start at {@link
 * io.github.spacecraftcatalog.diagnostic.Diagnostic}.
 */
@NullMarked
package io.github.spacecraftcatalog.diagnostic;

import org.jspecify.annotations.NullMarked;

/**
 * The site while it is worked on: a server on this machine that makes pages when they are asked
 * for. Start at {@link io.github.spacecraftcatalog.preview.Preview}.
 */
@NullMarked
package io.github.spacecraftcatalog.preview;

import org.jspecify.annotations.NullMarked;

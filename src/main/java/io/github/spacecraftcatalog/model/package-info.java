/**
 * What a spacecraft is, in Launch Library 2's words; start at {@link
 * io.github.spacecraftcatalog.model.Spacecraft}. What the source does not tell is an empty {@code
 * Optional}, never zero and never null.
 */
@NullMarked
package io.github.spacecraftcatalog.model;

import org.jspecify.annotations.NullMarked;

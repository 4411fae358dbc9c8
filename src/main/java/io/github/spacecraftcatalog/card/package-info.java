/**
 * Pictures for link previews: the only place that knows Java's graphics. Start at {@link
 * io.github.spacecraftcatalog.card.Cards}.
 */
@NullMarked
package io.github.spacecraftcatalog.card;

import org.jspecify.annotations.NullMarked;

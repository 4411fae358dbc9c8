/**
 * JSON values as they stand in a text, to the last digit: nothing is rounded, reordered or left
 * out. Start at {@link io.github.spacecraftcatalog.json.JsonValue}.
 */
@NullMarked
package io.github.spacecraftcatalog.json;

import org.jspecify.annotations.NullMarked;

/**
 * What the source's records are made of: each field's name, type, unit and meaning, once. What the
 * site promises to programs is made from it, so that its descriptions cannot differ from each
 * other. Start at {@link io.github.spacecraftcatalog.schema.SourceSchema}.
 *
 * <p>Types and units are those of the API description of Launch Library 2.3.0; fields that only
 * earlier versions have say so.
 */
@NullMarked
package io.github.spacecraftcatalog.schema;

import org.jspecify.annotations.NullMarked;

/**
 * How to cite a page, in the forms that people and their programs want. Start at {@link
 * io.github.spacecraftcatalog.citation.Citation}.
 */
@NullMarked
package io.github.spacecraftcatalog.citation;

import org.jspecify.annotations.NullMarked;

/**
 * What templates may see: records of finished text and hrefs. Nothing here computes anything; what
 * is optional on a page is an {@code Optional} here.
 */
@NullMarked
package io.github.spacecraftcatalog.view;

import org.jspecify.annotations.NullMarked;

/**
 * Hand-written pages and settings; start at {@link
 * io.github.spacecraftcatalog.content.ContentReader}. The only place that knows Markdown and YAML.
 */
@NullMarked
package io.github.spacecraftcatalog.content;

import org.jspecify.annotations.NullMarked;

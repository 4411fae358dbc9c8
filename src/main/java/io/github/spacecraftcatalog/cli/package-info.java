/**
 * The command line. Start at {@link io.github.spacecraftcatalog.cli.Main}. The only package that
 * prints, exits, reads the clock and knows picocli.
 */
@NullMarked
package io.github.spacecraftcatalog.cli;

import org.jspecify.annotations.NullMarked;

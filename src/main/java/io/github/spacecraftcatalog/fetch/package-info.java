/**
 * Saving the source's answers as captures: the only place that asks the network. Start at {@link
 * io.github.spacecraftcatalog.fetch.Fetcher}.
 */
@NullMarked
package io.github.spacecraftcatalog.fetch;

import org.jspecify.annotations.NullMarked;

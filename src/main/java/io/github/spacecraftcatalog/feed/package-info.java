/**
 * What is new, for programs that look in from time to time. Start at {@link
 * io.github.spacecraftcatalog.feed.FeedWriter}.
 */
@NullMarked
package io.github.spacecraftcatalog.feed;

import org.jspecify.annotations.NullMarked;

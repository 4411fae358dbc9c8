package io.github.spacecraftcatalog.asset;

/**
 * A reference in a stylesheet.
 *
 * @param start where the address starts in the text, without quotes
 * @param end where it ends
 * @param address without CSS escapes
 */
record CssReference(int start, int end, String address) {}

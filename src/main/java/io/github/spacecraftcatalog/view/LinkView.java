package io.github.spacecraftcatalog.view;

/**
 * A link.
 *
 * @param text what is linked
 * @param href where it leads
 */
public record LinkView(String text, String href) {}

package io.github.spacecraftcatalog.view;

/**
 * Under which conditions the data may be used.
 *
 * @param source whose data it is
 * @param terms their conditions
 * @param credits where the pictures' own conditions are
 */
public record TermsView(LinkView source, LinkView terms, LinkView credits) {}

package io.github.spacecraftcatalog.view;

/**
 * How to cite a page.
 *
 * @param text in words
 * @param bibTex as an entry of a BibTeX database
 * @param cslJson as JSON of the Citation Style Language
 * @param terms what may be done with the data
 */
public record CitationView(String text, String bibTex, String cslJson, TermsView terms) {}

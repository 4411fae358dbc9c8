package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.url.SitePath;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A hand-written page.
 *
 * @param path where it stands in the site
 * @param title plain text; the page's only first-level heading, not part of the document
 * @param description one sentence for search engines and link previews, plain text
 * @param nav its position in the primary navigation, smallest first; empty when it is not in it
 * @param draft whether it is not to be published yet
 * @param document the text below the title
 * @param source the file as diagnostics name it
 */
public record ContentPage(
    SitePath path,
    String title,
    Optional<String> description,
    OptionalInt nav,
    boolean draft,
    Document document,
    String source) {}

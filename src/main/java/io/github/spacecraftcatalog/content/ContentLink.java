package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Optional;

/**
 * A reference from a document to a place in the site: a link or a picture.
 *
 * @param target the page or file; whether it exists is for others to know
 * @param fragment the id of the element to go to, decoded, without the {@code #}
 * @param written the reference as its author wrote it
 * @param place where it is written
 */
public record ContentLink(
    SitePath target, Optional<String> fragment, String written, Place place) {}

package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.url.SitePath;
import java.nio.file.Path;

/**
 * A file that stands beside the pages and is published as it is, such as a picture.
 *
 * @param path where it stands in the site
 * @param file where it is now
 * @param source the file as diagnostics name it
 */
public record ContentFile(SitePath path, Path file, String source) {}

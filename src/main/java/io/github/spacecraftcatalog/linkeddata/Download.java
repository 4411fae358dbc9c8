package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.site.FileFacts;
import io.github.spacecraftcatalog.url.SitePath;

/**
 * A file with the catalog as data, or with a part of it.
 *
 * @param encodingFormat its media type: {@code text/csv}
 * @param path where it is
 * @param facts its size and checksum
 */
public record Download(String encodingFormat, SitePath path, FileFacts facts) {}

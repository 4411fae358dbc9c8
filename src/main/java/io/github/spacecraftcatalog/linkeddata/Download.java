package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.url.SitePath;

/**
 * A file with the catalog as data, or with a part of it.
 *
 * @param name what is in it
 * @param encodingFormat its media type: {@code text/csv}
 * @param path where it is
 * @param bytes how large it is
 * @param sha256 its SHA-256 checksum in hexadecimal digits
 */
public record Download(
    String name, String encodingFormat, SitePath path, long bytes, String sha256) {}

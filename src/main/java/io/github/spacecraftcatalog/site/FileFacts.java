package io.github.spacecraftcatalog.site;

/**
 * What is to be known of a file before it is downloaded.
 *
 * @param bytes its size
 * @param sha256 its SHA-256 checksum, 64 hexadecimal digits in lower case
 */
public record FileFacts(long bytes, String sha256) {}

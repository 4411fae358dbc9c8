package io.github.spacecraftcatalog.output;

/**
 * What a publish did.
 *
 * @param files how many files the site has
 * @param written how many of them are new or were replaced
 * @param unchanged how many of them were there already with the same bytes, and were not touched
 * @param removed how many files of earlier publishes were deleted
 * @param bytes the size of all files of the site together
 */
public record Publication(int files, int written, int unchanged, int removed, long bytes) {}

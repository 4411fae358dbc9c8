package io.github.spacecraftcatalog.snapshot;

/**
 * A field of a source record that the model knows.
 *
 * @param name the source's name for it
 * @param reader checks and reads its value
 * @param <T> what the value becomes
 */
record Field<T>(String name, ValueReader<T> reader) {}

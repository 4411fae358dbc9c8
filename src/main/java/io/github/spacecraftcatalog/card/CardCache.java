package io.github.spacecraftcatalog.card;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * A folder of cards by the key of what they were made from. It only saves time: what cannot be read
 * is made again, what cannot be written is not kept, and nobody is told.
 *
 * <p>Behind each picture stands its checksum (CRC-32C), which tells a file that was cut off or
 * changed. Viewers of pictures do not read so far.
 */
final class CardCache {

  private static final String SUFFIX = ".png";
  private static final int SUM = Long.BYTES;

  /** Many times a card: what is larger, nobody here wrote. */
  private static final long LARGEST = 1 << 20;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  CardCache(Path folder) {
    this.folder = folder;
  }

  byte[] get(String key, Supplier<byte[]> painter) {
    used.add(key + SUFFIX);
    Path file = folder.resolve(key + SUFFIX);
    return read(file)
        .orElseGet(
            () -> {
              byte[] card = painter.get();
              write(file, card);
              return card;
            });
  }

  private static Optional<byte[]> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      byte[] kept = Files.readAllBytes(file);
      if (kept.length < SUM) {
        return Optional.empty();
      }
      byte[] card = Arrays.copyOf(kept, kept.length - SUM);
      long sum = ByteBuffer.wrap(kept, card.length, SUM).getLong();
      return sum == sum(card) ? Optional.of(card) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Against a failing disk, not against a person, and many times faster than a digest. */
  private static long sum(byte[] card) {
    var sum = new CRC32C();
    sum.update(card);
    return sum.getValue();
  }

  /** Writes beside the file first, so that nobody ever reads a half of it. */
  private void write(Path file, byte[] card) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "card", ".part");
      try {
        Files.write(
            part, ByteBuffer.allocate(card.length + SUM).put(card).putLong(sum(card)).array());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // The next run draws it again.
    }
  }

  /** Removes cards that were not asked for, and what a killed run left; other files stay. */
  void removeUnused() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        boolean ours = name.matches("[0-9a-f]{64}\\.png|card\\d+\\.part");
        if (ours && !used.contains(name)) {
          remove(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Then they stay.
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Then it stays.
    }
  }
}

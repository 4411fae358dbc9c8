package io.github.spacecraftcatalog.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a tar archive says about its next entry, where its header has no room for it.
 *
 * @param name the path
 * @param size how many bytes it has
 * @param isSparse whether its holes were left out, so that its bytes are not the file's
 */
record TarProperties(Optional<EntryName> name, Optional<Long> size, boolean isSparse) {

  static final TarProperties NONE = new TarProperties(Optional.empty(), Optional.empty(), false);

  TarProperties withName(EntryName longName) {
    return new TarProperties(Optional.of(longName), size, isSparse);
  }

  /**
   * Adds the records of a POSIX extended header: {@code 20 path=folder/name\n}.
   *
   * @return empty when the records are malformed
   */
  Optional<TarProperties> with(byte[] records) {
    Map<String, byte[]> values = new HashMap<>();
    int start = 0;
    while (start < records.length) {
      int end = recordEnd(records, start);
      int equals = indexOf(records, '=', start, end);
      int blank = indexOf(records, ' ', start, end);
      if (end < 0 || equals < 0 || blank > equals || records[end - 1] != '\n') {
        return Optional.empty();
      }
      String key = new String(records, blank + 1, equals - blank - 1, ISO_8859_1);
      values.put(key, Arrays.copyOfRange(records, equals + 1, end - 1));
      start = end;
    }
    return with(values);
  }

  private Optional<TarProperties> with(Map<String, byte[]> values) {
    boolean hasHoles = values.keySet().stream().anyMatch(key -> key.startsWith("GNU.sparse."));
    String digits = new String(values.getOrDefault("size", new byte[0]), ISO_8859_1);
    if (!digits.matches("\\d{0,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new TarProperties(
            Optional.ofNullable(values.get("path")).map(EntryName::of).or(() -> name),
            digits.isEmpty() ? size : Optional.of(Long.valueOf(digits)),
            isSparse || hasHoles));
  }

  /** Where a record ends, by the length that it starts with; negative when that is nonsense. */
  private static int recordEnd(byte[] records, int start) {
    int blank = indexOf(records, ' ', start, records.length);
    String length = blank < 0 ? "" : new String(records, start, blank - start, ISO_8859_1);
    if (!length.matches("[1-9]\\d{0,8}")) {
      return -1;
    }
    int end = start + Integer.parseInt(length);
    return end > blank && end <= records.length ? end : -1;
  }

  private static int indexOf(byte[] bytes, char wanted, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }
}

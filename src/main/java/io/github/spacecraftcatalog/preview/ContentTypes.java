package io.github.spacecraftcatalog.preview;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What files are, by their names, in GitHub Pages' words. */
final class ContentTypes {

  /** What a browser has to be told nothing about. */
  static final String HTML = "text/html; charset=utf-8";

  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "application/javascript; charset=utf-8"),
          Map.entry("mjs", "application/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("jsonl", "application/octet-stream"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("xsl", "application/xml"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("bib", "text/x-bibtex; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("gif", "image/gif"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("webmanifest", "application/manifest+json"));

  private static final Set<String> PACKED_ALREADY =
      Set.of("png", "jpg", "jpeg", "webp", "gif", "avif", "woff2", "pdf");

  private ContentTypes() {}

  static String of(String name) {
    return BY_EXTENSION.getOrDefault(extension(name), UNKNOWN);
  }

  /** Whether a file gets smaller by being packed. */
  static boolean isPackable(String name) {
    String extension = extension(name);
    return BY_EXTENSION.containsKey(extension) && !PACKED_ALREADY.contains(extension);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

package io.github.spacecraftcatalog.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.digest.Sha256;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether sources are what they were, as version control does: by names, sizes, times and
 * identities of files, without reading any.
 */
public final class SourceState {

  /**
   * A file that was written so shortly ago may be written again without a trace: file systems keep
   * times in steps, of which FAT has the longest.
   */
  private static final Duration COARSEST_STEP = Duration.ofSeconds(2);

  private SourceState() {}

  /**
   * A checksum of everything that a site is made from.
   *
   * @param program the program, as a file or folder
   * @param further what it depends on besides
   * @param now the present time
   * @return empty when it cannot be told: a folder cannot be read, or a file was written just now
   */
  public static Optional<String> of(
      SiteSources sources, Path program, Collection<String> further, Instant now) {
    MessageDigest digest = Sha256.begin();
    further.forEach(part -> add(digest, part));
    add(digest, sources.baseUrl().toString());
    var visit = new Visit(now.minus(COARSEST_STEP));
    try {
      for (Map.Entry<String, Path> role : roles(sources, program).entrySet()) {
        add(digest, role.getKey() + " " + role.getValue().toRealPath());
        walk(role.getValue(), visit);
      }
      visit.found.forEach((file, state) -> add(digest, file + "\0" + state));
      return visit.hasRecent ? Optional.empty() : Optional.of(Sha256.end(digest));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The same folder makes another site in another role. */
  private static Map<String, Path> roles(SiteSources sources, Path program) {
    var roles = new TreeMap<String, Path>();
    roles.put("program", program);
    roles.put("snapshots", sources.snapshots());
    roles.put("content", sources.content());
    sources.siteAssets().ifPresent(folder -> roles.put("site-assets", folder));
    sources.images().ifPresent(folder -> roles.put("images", folder));
    return roles;
  }

  private static void walk(Path folder, Visit visit) throws IOException {
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visit);
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(UTF_8));
    digest.update((byte) '\n');
  }

  private static final class Visit extends SimpleFileVisitor<Path> {

    private final Instant recent;
    private final TreeMap<Path, String> found = new TreeMap<>();
    private boolean hasRecent;

    Visit(Instant recent) {
      this.recent = recent;
    }

    /** When anything about it was changed last, which on Unix nobody can set. */
    private static Object changed(Path file) throws IOException {
      return file.getFileSystem().supportedFileAttributeViews().contains("unix")
          ? Files.getAttribute(file, "unix:ctime")
          : "";
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Instant written = attributes.lastModifiedTime().toInstant();
      hasRecent = hasRecent || written.isAfter(recent);
      found.put(
          file,
          Stream.of(
                  attributes.size(),
                  written,
                  attributes.creationTime(),
                  String.valueOf(attributes.fileKey()),
                  changed(file))
              .map(Object::toString)
              .collect(Collectors.joining(" ")));
      return FileVisitResult.CONTINUE;
    }
  }
}

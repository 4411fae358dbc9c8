package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.url.SiteUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site is made from.
 *
 * @param project the folder that diagnostics name the others relative to
 * @param snapshots the folder of captures
 * @param content the folder of hand-written pages and settings
 * @param siteAssets the folder of the site's own files; empty for those that the program carries
 * @param images the folder of copies of the records' pictures; empty for none
 * @param baseUrl where the site will stand, in place of what the settings say
 */
public record SiteSources(
    Path project,
    Path snapshots,
    Path content,
    Optional<Path> siteAssets,
    Optional<Path> images,
    Optional<SiteUrl> baseUrl) {

  /** All folders that are read. */
  public List<Path> folders() {
    return Stream.of(Stream.of(snapshots, content), siteAssets.stream(), images.stream())
        .flatMap(folders -> folders)
        .toList();
  }

  /** How diagnostics name a folder: relative to the project where it is inside of it. */
  String displayName(Path folder) {
    Path root = project.toAbsolutePath().normalize();
    Path absolute = folder.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : folder;
    String name = shown.toString().replace(folder.getFileSystem().getSeparator(), "/");
    return name.isEmpty() ? "." : name;
  }
}

package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.url.SiteUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sources of a site are looked for, whether they are there or not.
 *
 * @param project the folder that diagnostics name the others relative to
 * @param snapshots the folder of captures
 * @param content the folder of hand-written pages and settings
 * @param siteAssets the folder of the site's own files
 * @param images the folder of copies of the records' pictures
 * @param templates the folder of templates
 * @param baseUrl where the site will stand, in place of what the settings say
 */
public record SourceFolders(
    Path project,
    Path snapshots,
    Path content,
    Path siteAssets,
    Path images,
    Path templates,
    Optional<SiteUrl> baseUrl) {

  /** What is there at this moment. */
  public SiteSources present() {
    return new SiteSources(
        project, snapshots, content, ifThere(siteAssets), ifThere(images), baseUrl);
  }

  /** Each folder, and what a file in it is. A folder can be inside another. */
  public Map<SourceKind, Path> byKind() {
    var folders = new EnumMap<SourceKind, Path>(SourceKind.class);
    folders.put(SourceKind.CAPTURES, snapshots);
    folders.put(SourceKind.CONTENT, content);
    folders.put(SourceKind.ASSETS, siteAssets);
    folders.put(SourceKind.IMAGES, images);
    folders.put(SourceKind.TEMPLATES, templates);
    return folders;
  }

  private static Optional<Path> ifThere(Path folder) {
    return Optional.of(folder).filter(Files::isDirectory);
  }
}

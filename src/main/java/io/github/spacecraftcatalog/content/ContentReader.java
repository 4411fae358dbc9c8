package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads the content folder:
 *
 * <ul>
 *   <li>{@code site.yaml} is the settings;
 *   <li>{@code home.md} is the introduction on the home page;
 *   <li>every other Markdown file is a page: {@code guide/how.md} becomes {@code /guide/how/}, and
 *       {@code guide/index.md} becomes {@code /guide/};
 *   <li>a page with {@code draft: true} in its front matter is only for those who ask for drafts;
 *   <li>every other file is published as it is, but for YAML, which is never a page's business;
 *   <li>hidden files, the folder of captures and that of pictures are left alone.
 * </ul>
 */
public final class ContentReader {

  /**
   * Reads all there is. A folder that does not exist holds nothing: the settings are the defaults
   * then.
   *
   * @param folder the content folder
   * @param others folders that others read, such as that of captures; they can be inside
   * @param displayName its name in diagnostics, without a slash at the end
   * @param baseUrl a base URL that takes the place of the one in the settings
   * @param drafts what becomes of pages that are drafts
   * @throws IOException when the disk fails
   */
  public SiteContent read(
      Path folder,
      Collection<Path> others,
      String displayName,
      Optional<SiteUrl> baseUrl,
      Drafts drafts,
      Diagnostics diagnostics)
      throws IOException {
    List<SourceFile> files = ContentTree.files(folder, others, displayName, diagnostics);
    return new ContentCollector(baseUrl, drafts, diagnostics).collect(files);
  }
}

package io.github.spacecraftcatalog.asset;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.url.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The static files of a site. Each is published under an address that holds a fingerprint of its
 * content, {@code site.css} as {@code assets/site.0123456789.css}, so that a browser may keep it
 * for ever; stylesheets name each other, fonts and pictures by these addresses. What stands below
 * {@code scripts/} is published side by side in one folder that has the fingerprint of all of it,
 * since scripts import each other by relative paths. What stands below {@code root/} is published
 * at the root of the site under its own name: {@code root/favicon.ico} as {@code favicon.ico}.
 *
 * <p>All content is held in memory: stylesheets, scripts, fonts and icons are small. Immutable.
 */
public final class SiteAssets {

  private final Map<String, AssetFile> byName;

  /**
   * @param byName the files by their path within the assets folder
   */
  SiteAssets(Map<String, AssetFile> byName) {
    this.byName = new TreeMap<>(byName);
  }

  /**
   * Reads an assets folder.
   *
   * @param folder the folder
   * @param displayName its name in diagnostics, without a slash at the end
   * @throws IOException when the disk fails
   */
  public static SiteAssets read(Path folder, String displayName, Diagnostics diagnostics)
      throws IOException {
    List<SourceAsset> sources = AssetTree.read(folder, displayName, diagnostics);
    return new AssetLinker(sources, diagnostics).link();
  }

  /**
   * Reads the assets that the program carries.
   *
   * @throws IOException when the program's own files cannot be read
   */
  public static SiteAssets bundled() throws IOException {
    var diagnostics = new Diagnostics();
    SiteAssets assets = BundledFolder.read(folder -> read(folder, "site-assets", diagnostics));
    if (diagnostics.has(Severity.ERROR)) {
      throw new IllegalStateException("bundled assets: " + diagnostics.sorted());
    }
    return assets;
  }

  /**
   * Where an asset stands in the site.
   *
   * @param name its path within the assets folder, such as {@code fonts/text.woff2}
   * @throws IllegalArgumentException when there is no such asset
   */
  public SitePath path(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("there is no asset " + name));
  }

  /** Where an asset stands in the site, if it exists. */
  public Optional<SitePath> find(String name) {
    return Optional.ofNullable(byName.get(name)).map(AssetFile::path);
  }

  /** All files by path. */
  public List<AssetFile> files() {
    return byName.values().stream().sorted(Comparator.comparing(AssetFile::path)).toList();
  }
}

package io.github.spacecraftcatalog.asset;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.url.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives every asset its address. A stylesheet's fingerprint is taken last, when the addresses of
 * all it refers to stand in it: so it changes when a font changes.
 */
final class AssetLinker {

  /** What stands below is published at the site's root under its own name. */
  static final String ROOT = "root/";

  /** Scripts import each other by relative paths, so they are published side by side. */
  private static final String SCRIPTS = "scripts/";

  private static final String ASSETS = "assets/";

  private final Map<String, SourceAsset> sources = new TreeMap<>();
  private final Map<String, AssetFile> finished = new TreeMap<>();
  private final Set<String> unfinished = new LinkedHashSet<>();
  private final String scripts;
  private final Diagnostics diagnostics;

  AssetLinker(List<SourceAsset> sources, Diagnostics diagnostics) {
    sources.forEach(source -> this.sources.put(source.name(), source));
    this.scripts = Fingerprint.of(sources.stream().filter(AssetLinker::isScript).toList());
    this.diagnostics = diagnostics;
  }

  private static boolean isScript(SourceAsset source) {
    return source.name().startsWith(SCRIPTS) && !source.isStylesheet();
  }

  SiteAssets link() {
    sources.values().forEach(this::finish);
    return new SiteAssets(finished);
  }

  /** Whether there is such an asset. */
  boolean exists(String name) {
    return sources.containsKey(name);
  }

  /** The address of an asset; empty when it waits for the asking stylesheet to be finished. */
  Optional<SitePath> address(String name) {
    SourceAsset source = sources.get(name);
    return source == null || unfinished.contains(name)
        ? Optional.empty()
        : Optional.of(finish(source).path());
  }

  /** What leads from where an asset will be published to the root of the site. */
  static String toRoot(String name) {
    return path(name, "").toRoot();
  }

  private AssetFile finish(SourceAsset source) {
    AssetFile done = finished.get(source.name());
    if (done != null) {
      return done;
    }
    unfinished.add(source.name());
    byte[] content = source.isStylesheet() ? linked(source) : source.content();
    unfinished.remove(source.name());
    var file = new AssetFile(path(source, content), source.display(), content);
    finished.put(source.name(), file);
    return file;
  }

  private byte[] linked(SourceAsset source) {
    return new Stylesheet(source, diagnostics)
        .linked(this)
        .map(css -> css.getBytes(StandardCharsets.UTF_8))
        .orElse(source.content());
  }

  /**
   * Where scripts are, the folder has the fingerprint: the names in it stay as they import them.
   */
  private SitePath path(SourceAsset source, byte[] content) {
    if (isScript(source)) {
      String name = source.name().substring(SCRIPTS.length());
      return new SitePath(ASSETS + "scripts." + scripts + "/" + name);
    }
    return path(source.name(), "." + Fingerprint.of(content));
  }

  /** The address of what is published under its own fingerprint. */
  static SitePath path(String name, String fingerprint) {
    if (name.startsWith(ROOT)) {
      return new SitePath(name.substring(ROOT.length()));
    }
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') ? dot : name.length();
    return new SitePath(ASSETS + name.substring(0, end) + fingerprint + name.substring(end));
  }
}

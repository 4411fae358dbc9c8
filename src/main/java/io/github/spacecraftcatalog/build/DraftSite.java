package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.asset.AssetFile;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A finished site with its drafts, whose files are made when they are asked for. Immutable. */
public final class DraftSite {

  private final Map<String, SiteFile> files;
  private final Set<SitePath> drafts;
  private final Map<String, SitePath> assets;
  private final String basePath;

  private DraftSite(
      Map<String, SiteFile> files,
      Set<SitePath> drafts,
      Map<String, SitePath> assets,
      String basePath) {
    this.files = files;
    this.drafts = drafts;
    this.assets = assets;
    this.basePath = basePath;
  }

  static DraftSite of(SitePlan plan, List<SiteFile> files) {
    return new DraftSite(
        files.stream()
            .collect(Collectors.toMap(file -> file.path().fileName(), Function.identity())),
        plan.files().stream()
            .filter(file -> file instanceof Page.OfContent page && page.content().draft())
            .map(file -> file.path())
            .collect(Collectors.toSet()),
        plan.assets().files().stream()
            .collect(Collectors.toMap(AssetFile::source, AssetFile::path)),
        plan.content().settings().baseUrl().map(SiteUrl::basePath).orElse("/"));
  }

  /** The file of this name, such as {@code about/index.html}. */
  public Optional<SiteFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Whether a page will be left out when the site is published. */
  public boolean isDraft(SitePath path) {
    return drafts.contains(path);
  }

  /** Where each of the site's own files stands, by the source that it was made from. */
  public Map<String, SitePath> assets() {
    return assets;
  }

  /** The path below which the site will stand: {@code "/repo/"}, or {@code "/"}. */
  public String basePath() {
    return basePath;
  }
}

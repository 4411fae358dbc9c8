package io.github.spacecraftcatalog.build;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.spacecraftcatalog.asset.AssetFile;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.render.PageTemplates;
import io.github.spacecraftcatalog.site.PlannedFile;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A finished site with its drafts, whose files are made when they are asked for. Immutable. */
public final class DraftSite {

  /** In the name of a file, or of the folder of all scripts. */
  private static final Pattern FINGERPRINT = Pattern.compile("\\.[0-9a-f]{10}(?=[./])");

  private final SitePlan plan;
  private final Function<PlannedFile, SiteFile> bodies;
  private final Set<SitePath> drafts;
  private final Set<SitePath> fingerprinted;
  private final Map<String, SitePath> byPlainName;
  private final Map<String, SitePath> assets;
  private final String basePath;

  private final PageTemplates templates;

  private DraftSite(
      SitePlan plan, Function<PlannedFile, SiteFile> bodies, PageTemplates templates) {
    this.plan = plan;
    this.bodies = bodies;
    this.templates = templates;
    this.drafts =
        plan.content().pages().stream()
            .filter(ContentPage::draft)
            .map(ContentPage::path)
            .collect(toSet());
    this.fingerprinted =
        plan.files().stream()
            .filter(DraftSite::hasFingerprint)
            .map(PlannedFile::path)
            .collect(toSet());
    this.byPlainName =
        fingerprinted.stream()
            .collect(toMap(path -> plainName(path.fileName()), path -> path, (a, b) -> a));
    this.assets = plan.assets().files().stream().collect(toMap(AssetFile::source, AssetFile::path));
    this.basePath = plan.content().settings().baseUrl().map(SiteUrl::basePath).orElse("/");
  }

  /**
   * A site.
   *
   * @param bodies gives a planned file its body
   * @param templates those that make its pages
   */
  static DraftSite of(
      SitePlan plan, Function<PlannedFile, SiteFile> bodies, PageTemplates templates) {
    return new DraftSite(plan, bodies, templates);
  }

  private static boolean hasFingerprint(PlannedFile file) {
    return file instanceof PlannedFile.Picture
        || (file instanceof PlannedFile.Asset && hasFingerprint(file.path().fileName()));
  }

  private static boolean hasFingerprint(String name) {
    return !plainName(name).equals(name);
  }

  /** The name without its fingerprint. A picture's is a part of what it is called. */
  private static String plainName(String name) {
    return FINGERPRINT.matcher(name).replaceFirst("");
  }

  /** The file of this name, such as {@code about/index.html}. */
  public Optional<SiteFile> file(String name) {
    return plan.file(name).map(bodies);
  }

  /** The file that has taken the place of one whose name has another fingerprint. */
  public Optional<SiteFile> successor(String name) {
    String plain = plainName(name);
    return plain.equals(name)
        ? Optional.empty()
        : Optional.ofNullable(byPlainName.get(plain)).flatMap(path -> file(path.fileName()));
  }

  /** Whether a file would have another address if its content were another. */
  public boolean isFingerprinted(SitePath path) {
    return fingerprinted.contains(path);
  }

  /** Whether a page will be left out when the site is published. */
  public boolean isDraft(SitePath path) {
    return drafts.contains(path);
  }

  /** Whether its pages are made by templates that nobody has tried yet. */
  public boolean hasEditedTemplates() {
    return templates.areEdited();
  }

  /**
   * Where the templates were.
   *
   * @param stack what a thread was doing while it made a page
   * @return the line of the innermost template; empty when no edited one was at work
   */
  public Optional<Place> templatePlace(StackTraceElement[] stack) {
    return templates.place(stack);
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

package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.asset.SiteAssets;
import io.github.spacecraftcatalog.card.Cards;
import io.github.spacecraftcatalog.content.Drafts;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.export.SiteExporter;
import io.github.spacecraftcatalog.picture.LocalImages;
import io.github.spacecraftcatalog.render.EditableTemplates;
import io.github.spacecraftcatalog.render.PageTemplates;
import io.github.spacecraftcatalog.render.SiteRenderer;
import io.github.spacecraftcatalog.site.CatalogDigest;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A site that is made again and again while its sources are worked on. What was read is kept, and
 * read again only when it changed. Drafts are part of the site.
 *
 * <p>Used by one thread. The sites that it makes may be used by several, and stay as they are.
 */
public final class SiteWorkspace implements AutoCloseable {

  /**
   * What came of an update.
   *
   * @param site the site; empty when the sources have errors
   * @param diagnostics what is wrong with the sources, by place
   */
  public record Outcome(Optional<DraftSite> site, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private final SourceFolders folders;
  private final EditableTemplates editable;
  private final Stage<CatalogDigest> captures = new Stage<>();
  private final Stage<SiteContent> content = new Stage<>();
  private final Stage<SiteAssets> assets = new Stage<>();
  private final Stage<LocalImages> images = new Stage<>();
  private final Stage<Optional<PageTemplates>> templates = new Stage<>();
  private final Stage<Planned> plan = new Stage<>();

  /**
   * A plan and what makes its files for machines.
   *
   * @param plan the plan
   * @param exporter keeps what it found out about the plan, whatever the templates
   */
  private record Planned(SitePlan plan, SiteExporter exporter) {

    static Planned of(SitePlan plan) {
      return new Planned(plan, new SiteExporter(plan));
    }
  }

  /** A workspace that has read nothing yet. */
  public SiteWorkspace(SourceFolders folders) {
    this.folders = folders;
    this.editable =
        new EditableTemplates(
            folders.templates(), folders.present().displayName(folders.templates()));
  }

  /**
   * Makes the site from what is there now.
   *
   * @param changed the kinds of which something may have changed since the last update; what was
   *     never read is read in any case
   * @throws IOException when a source cannot be read; the next update reads it again
   */
  public Outcome update(Set<SourceKind> changed) throws IOException {
    changed.forEach(kind -> stage(kind).forget());
    Planned planned = plan(folders.present());
    Optional<PageTemplates> compiled = templates.of(List.of(), editable::update);
    List<Diagnostic> found = found();
    return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)
        ? new Outcome(Optional.empty(), found)
        : new Outcome(Optional.of(site(planned, compiled.orElseThrow())), found);
  }

  private static DraftSite site(Planned planned, PageTemplates templates) {
    SiteExporter exporter = planned.exporter();
    var renderer = new SiteRenderer(planned.plan(), exporter.downloads(), templates);
    return DraftSite.of(
        planned.plan(), new Bodies(renderer, exporter, Cards.drawnAnew())::of, templates);
  }

  private Planned plan(SiteSources sources) throws IOException {
    CatalogDigest catalog =
        captures.of(List.of(), d -> Stages.catalog(sources, d, BuildListener.NONE));
    SiteContent written =
        content.of(List.of(sources), d -> Stages.content(sources, Drafts.SHOWN, d));
    SiteAssets own = assets.of(List.of(sources.siteAssets()), d -> Stages.assets(sources, d));
    Object licensed = written.settings().copyImagesLicensed();
    LocalImages copies =
        images.of(
            List.of(sources.images(), Stages.pictures(catalog.catalog()), licensed),
            d -> Stages.images(sources, catalog.catalog(), written, d));
    return plan.of(
        List.of(catalog, written, own, copies),
        d -> Planned.of(Stages.plan(sources, catalog, written, own, copies, d)));
  }

  private List<Diagnostic> found() {
    var found = new Diagnostics();
    Stream.concat(Arrays.stream(SourceKind.values()).map(this::stage), Stream.of(plan))
        .forEach(stage -> stage.report(found));
    return found.sorted();
  }

  private Stage<?> stage(SourceKind kind) {
    return switch (kind) {
      case CAPTURES -> captures;
      case CONTENT -> content;
      case ASSETS -> assets;
      case IMAGES -> images;
      case TEMPLATES -> templates;
    };
  }

  /** Gets ready what the first changed template will need, which takes a second. */
  public void warmUp() {
    editable.warmUp();
  }

  /** Lets go of what compiles templates. */
  @Override
  public void close() throws IOException {
    editable.close();
  }
}

package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.asset.SiteAssets;
import io.github.spacecraftcatalog.card.Cards;
import io.github.spacecraftcatalog.content.Drafts;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Severity;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.picture.LocalImages;
import io.github.spacecraftcatalog.render.EditableTemplates;
import io.github.spacecraftcatalog.render.PageTemplates;
import io.github.spacecraftcatalog.site.CatalogDigest;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site that is made again and again while its sources are worked on. What was read is kept, and
 * read again only when it changed. Drafts are part of the site.
 *
 * <p>Used by one thread. The sites that it makes may be used by several, and stay as they are.
 */
public final class SiteWorkspace {

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

  /** Reads one kind of source. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(Diagnostics diagnostics) throws IOException;
  }

  /** What a stage made last, and what it found wrong. */
  private record Stage<T>(T made, Diagnostics diagnostics) {

    static <T> Stage<T> of(Reader<T> reader) throws IOException {
      var diagnostics = new Diagnostics();
      return new Stage<>(reader.read(diagnostics), diagnostics);
    }
  }

  private final SourceFolders folders;
  private final EditableTemplates editable;
  private final Map<SourceKind, Stage<?>> stages = new EnumMap<>(SourceKind.class);
  private Optional<Stage<SitePlan>> plan = Optional.empty();

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
    Set<SourceKind> stale = EnumSet.noneOf(SourceKind.class);
    stale.addAll(changed);
    if (stale.contains(SourceKind.CAPTURES) || stale.contains(SourceKind.CONTENT)) {
      // Which pictures may be shown is a matter of the records and of the settings.
      stale.add(SourceKind.IMAGES);
    }
    stale.forEach(stages::remove);
    if (!stale.equals(Set.of(SourceKind.TEMPLATES))) {
      plan = Optional.empty();
    }
    return site();
  }

  private Outcome site() throws IOException {
    SiteSources sources = folders.present();
    CatalogDigest catalog = stage(SourceKind.CAPTURES, d -> Stages.catalog(sources, d));
    SiteContent content = stage(SourceKind.CONTENT, d -> Stages.content(sources, Drafts.SHOWN, d));
    SiteAssets assets = stage(SourceKind.ASSETS, d -> Stages.assets(sources, d));
    LocalImages images =
        stage(SourceKind.IMAGES, d -> Stages.images(sources, catalog.catalog(), content, d));
    PageTemplates templates = stage(SourceKind.TEMPLATES, editable::update);
    if (plan.isEmpty()) {
      plan = Optional.of(Stage.of(d -> Stages.plan(sources, catalog, content, assets, images, d)));
    }
    return outcome(plan.get(), templates);
  }

  private Outcome outcome(Stage<SitePlan> planned, PageTemplates templates) {
    var all = new Diagnostics();
    stages.values().forEach(stage -> all.reportAll(stage.diagnostics()));
    all.reportAll(planned.diagnostics());
    if (all.has(Severity.ERROR)) {
      return new Outcome(Optional.empty(), all.sorted());
    }
    List<SiteFile> files = SiteBuild.files(planned.made(), Cards.drawnAnew(), templates);
    return new Outcome(Optional.of(DraftSite.of(planned.made(), files)), all.sorted());
  }

  /** Only this method puts anything into the map, each kind with a type of its own. */
  @SuppressWarnings("unchecked")
  private <T> T stage(SourceKind kind, Reader<T> reader) throws IOException {
    Stage<T> known = (Stage<T>) stages.get(kind);
    if (known == null) {
      known = Stage.of(reader);
      stages.put(kind, known);
    }
    return known.made();
  }

  /** Gets ready what the first changed template will need, which takes a second. */
  public void warmUp() {
    editable.warmUp();
  }
}

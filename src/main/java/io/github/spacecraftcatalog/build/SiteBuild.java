package io.github.spacecraftcatalog.build;

import io.github.spacecraftcatalog.asset.SiteAssets;
import io.github.spacecraftcatalog.card.Cards;
import io.github.spacecraftcatalog.check.SiteAuditor;
import io.github.spacecraftcatalog.content.Drafts;
import io.github.spacecraftcatalog.content.SiteContent;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.export.SiteExporter;
import io.github.spacecraftcatalog.output.SiteFile;
import io.github.spacecraftcatalog.picture.LocalImages;
import io.github.spacecraftcatalog.render.PageTemplates;
import io.github.spacecraftcatalog.render.SiteRenderer;
import io.github.spacecraftcatalog.site.CatalogDigest;
import io.github.spacecraftcatalog.site.SitePlan;
import java.io.IOException;
import java.util.List;

/**
 * Makes a site out of its sources, up to files whose bodies are made when they are asked for.
 *
 * <pre>{@code
 * var diagnostics = new Diagnostics();
 * SitePlan plan = SiteBuild.plan(sources, diagnostics);
 * if (!diagnostics.has(Severity.ERROR)) {
 *   new Publisher().publish(SiteBuild.files(plan), target, List.of(sources.content()));
 * }
 * }</pre>
 */
public final class SiteBuild {

  private SiteBuild() {}

  /**
   * Reads all sources and decides what the site consists of.
   *
   * @param diagnostics takes everything that is wrong with the sources; after an error the plan
   *     must not be rendered
   * @throws IOException when a folder cannot be read
   */
  public static SitePlan plan(SiteSources sources, Diagnostics diagnostics) throws IOException {
    return plan(sources, diagnostics, BuildListener.NONE);
  }

  /**
   * The same.
   *
   * @param listener is told of each step
   * @throws IOException when a folder cannot be read
   */
  public static SitePlan plan(SiteSources sources, Diagnostics diagnostics, BuildListener listener)
      throws IOException {
    CatalogDigest catalog = Stages.catalog(sources, diagnostics, listener);
    listener.begins("read content");
    SiteContent content = Stages.content(sources, Drafts.LEFT_OUT, diagnostics);
    listener.begins("read assets");
    SiteAssets assets = Stages.assets(sources, diagnostics);
    listener.begins("find pictures");
    LocalImages images = Stages.images(sources, catalog.catalog(), content, diagnostics);
    listener.begins("plan");
    return Stages.plan(sources, catalog, content, assets, images, diagnostics);
  }

  /** The files of a site. Each body is made when it is asked for, by any thread. */
  public static List<SiteFile> files(SitePlan plan) {
    return files(plan, Cards.drawnAnew());
  }

  /**
   * The same files.
   *
   * @param cards where the cards come from
   */
  public static List<SiteFile> files(SitePlan plan, Cards cards) {
    var exporter = new SiteExporter(plan);
    var renderer = new SiteRenderer(plan, exporter.downloads(), PageTemplates.COMPILED_IN);
    var bodies = new Bodies(renderer, exporter, cards);
    return plan.files().stream().map(bodies::of).toList();
  }

  /**
   * Reads the finished site as its readers will get it. Slower than publishing it, and therefore
   * never a part of that.
   *
   * @param diagnostics takes the faults that readers would meet
   * @return how many pages were read
   * @throws IOException when something that the site is made from cannot be read
   */
  public static int audit(SitePlan plan, Diagnostics diagnostics) throws IOException {
    return SiteAuditor.audit(files(plan), plan.content().settings().baseUrl(), diagnostics);
  }
}

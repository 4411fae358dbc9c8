package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Completeness;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.content.SiteSettings;
import io.github.spacecraftcatalog.linkeddata.Download;
import io.github.spacecraftcatalog.linkeddata.LinkedData;
import io.github.spacecraftcatalog.linkeddata.PageText;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataSource;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.FeedFormat;
import io.github.spacecraftcatalog.site.FrameAsset;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What every page has around its content: head, navigation, footer. */
final class Frames {

  private static final List<RecordKind> MAIN_KINDS =
      List.of(
          RecordKind.SPACECRAFT, RecordKind.FAMILY, RecordKind.CONFIGURATION, RecordKind.AGENCY);

  private static final List<RecordKind> FOOTER_KINDS =
      List.of(RecordKind.CONFIGURATION_TYPE, RecordKind.STATUS);

  private final SitePlan plan;
  private final Page page;
  private final Hrefs hrefs;

  private Frames(SitePlan plan, Page page, Hrefs hrefs) {
    this.plan = plan;
    this.page = page;
    this.hrefs = hrefs;
  }

  /**
   * What distinguishes one page's frame from another's.
   *
   * @param title the page's name among all pages
   * @param here the page's name among those next to it
   * @param description a sentence about it
   * @param above the pages between the home page and this one
   * @param indexed the page that search engines should list: this one, or the one that it repeats
   *     in another order
   * @param downloads the files with the whole catalog, on the page that offers them
   */
  record Subject(
      String title,
      String here,
      String description,
      List<PageText.Step> above,
      SitePath indexed,
      List<Download> downloads) {

    Subject(
        String title,
        String here,
        String description,
        List<PageText.Step> above,
        SitePath indexed) {
      this(title, here, description, above, indexed, List.of());
    }

    Subject(String title, String description, List<PageText.Step> above, Page page) {
      this(title, title, description, above, page.path());
    }
  }

  static FrameView frame(SitePlan plan, Page page, Hrefs hrefs, Subject subject) {
    return new Frames(plan, page, hrefs).frame(subject);
  }

  private FrameView frame(Subject subject) {
    SiteSettings settings = plan.content().settings();
    List<PageText.Step> trail = trail(subject);
    return new FrameView(
        settings.language(),
        locale(settings),
        settings.title(),
        subject.title(),
        subject.description(),
        head(subject, trail),
        hrefs.to(SitePath.HOME),
        Finder.isOn(page)
            ? Optional.empty()
            : Optional.of(hrefs.to(Addresses.index(RecordKind.SPACECRAFT))),
        assets(),
        nav(),
        trail.stream().map(this::link).toList(),
        subject.here(),
        footer(settings),
        Citations.of(plan, page, subject.title(), hrefs));
  }

  private FrameView.HeadView head(Subject subject, List<PageText.Step> trail) {
    return new FrameView.HeadView(
        plan.content().settings().baseUrl().map(url -> url.resolve(subject.indexed())),
        page.isListed(),
        Previews.of(page, plan),
        Alternates.of(page, plan, hrefs),
        LinkedData.of(plan, page, text(subject, trail)));
  }

  private static Optional<String> locale(SiteSettings settings) {
    var locale = Locale.forLanguageTag(settings.language());
    return locale.getLanguage().isEmpty() || locale.getCountry().isEmpty()
        ? Optional.empty()
        : Optional.of(locale.getLanguage() + "_" + locale.getCountry());
  }

  /** The trail ends with the page itself, which has no link there. */
  private PageText text(Subject subject, List<PageText.Step> trail) {
    var steps = new ArrayList<>(trail);
    if (!trail.isEmpty()) {
      steps.add(new PageText.Step(subject.here(), page.path()));
    }
    return new PageText(subject.title(), subject.description(), steps, subject.downloads());
  }

  private LinkView link(PageText.Step step) {
    return new LinkView(step.name(), hrefs.to(step.path()));
  }

  private FrameView.AssetsView assets() {
    return new FrameView.AssetsView(
        hrefs.to(FrameAsset.STYLESHEET),
        scripts().map(hrefs::to).toList(),
        hrefs.to(FrameAsset.ICON),
        hrefs.to(FrameAsset.TOUCH_ICON),
        hrefs.to(ExportKind.WEB_MANIFEST.path()),
        hrefs.to(FrameAsset.FONT));
  }

  private Stream<FrameAsset> scripts() {
    if (Finder.isOn(page)) {
      return Stream.of(FrameAsset.SCRIPT, FrameAsset.FINDER);
    }
    return page instanceof Page.Compare
        ? Stream.of(FrameAsset.SCRIPT, FrameAsset.COMPARE)
        : Stream.of(FrameAsset.SCRIPT);
  }

  private List<FrameView.NavItem> nav() {
    var items = new ArrayList<FrameView.NavItem>();
    MAIN_KINDS.forEach(kind -> items.add(navItem(Labels.plural(kind), Addresses.index(kind))));
    items.add(navItem("In space", Addresses.IN_SPACE));
    items.add(navItem("Records", Addresses.RECORDS));
    items.add(navItem("Timeline", Addresses.TIMELINE));
    items.add(navItem("Statistics", Addresses.STATISTICS));
    navPages().forEach(content -> items.add(navItem(content.title(), content.path())));
    return items;
  }

  private FrameView.NavItem navItem(String text, SitePath path) {
    boolean current = page.path().value().startsWith(path.value());
    return new FrameView.NavItem(new LinkView(text, hrefs.to(path)), current);
  }

  private Stream<ContentPage> navPages() {
    return plan.content().pages().stream()
        .filter(content -> content.nav().isPresent())
        .sorted(
            Comparator.comparingInt((ContentPage content) -> content.nav().orElse(0))
                .thenComparing(ContentPage::path));
  }

  private List<PageText.Step> trail(Subject subject) {
    if (page instanceof Page.Home) {
      return List.of();
    }
    var trail = new ArrayList<PageText.Step>();
    trail.add(new PageText.Step("Home", SitePath.HOME));
    trail.addAll(subject.above());
    return trail;
  }

  private FrameView.FooterView footer(SiteSettings settings) {
    Completeness completeness = plan.catalog().completeness();
    var links = new ArrayList<LinkView>();
    FOOTER_KINDS.forEach(
        kind -> links.add(new LinkView(Labels.plural(kind), hrefs.to(Addresses.index(kind)))));
    links.add(new LinkView("Image credits", hrefs.to(Addresses.IMAGE_CREDITS)));
    links.add(new LinkView("Data quality", hrefs.to(Addresses.DATA_QUALITY)));
    links.add(new LinkView("Data", hrefs.to(Addresses.DATA_PAGE)));
    links.add(new LinkView("API", hrefs.to(Addresses.API_PAGE)));
    plan.feeds()
        .ofSite()
        .map(feed -> hrefs.to(feed.path(FeedFormat.ATOM)))
        .ifPresent(href -> links.add(new LinkView("New spacecraft (Atom feed)", href)));
    navPages()
        .forEach(content -> links.add(new LinkView(content.title(), hrefs.to(content.path()))));
    settings
        .repository()
        .ifPresent(address -> links.add(new LinkView("Source of this site", address.toString())));
    return new FrameView.FooterView(
        new LinkView(DataSource.DATABASE.title(), DataSource.DATABASE.address()),
        "This site shows " + Coverage.phrase(completeness) + Coverage.dated(completeness),
        links);
  }
}

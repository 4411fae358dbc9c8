package io.github.spacecraftcatalog.export;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Completeness;
import io.github.spacecraftcatalog.content.ContentPage;
import io.github.spacecraftcatalog.content.SiteSettings;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.DataSource;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.FeedFormat;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.Arrays;
import java.util.Comparator;

/**
 * {@code llms.txt} (llmstxt.org): what the site is and where what is, for programs that read it on
 * somebody's behalf. Markdown of a fixed form: a title, a summary, sections that list links.
 */
final class LanguageModelGuide {

  private final SitePlan plan;
  private final DataAddresses addresses;
  private final StringBuilder text = new StringBuilder();

  private LanguageModelGuide(SitePlan plan) {
    this.plan = plan;
    this.addresses = new DataAddresses(plan, ExportKind.LLMS_TXT.path());
  }

  static String of(SitePlan plan) {
    var guide = new LanguageModelGuide(plan);
    guide.introduction();
    guide.pages();
    guide.data();
    guide.more();
    return guide.text.toString();
  }

  private void introduction() {
    SiteSettings settings = plan.content().settings();
    text.append("# ").append(plain(settings.title())).append("\n\n");
    text.append("> ").append(plain(settings.description())).append("\n\n");
    Completeness completeness = plan.catalog().completeness();
    text.append("Data: ").append(DataSource.inFull());
    completeness.date().ifPresent(date -> text.append(", as of ").append(date));
    text.append(". Free to use in any way, shape or form; The Space Devs are glad to be named, ask")
        .append(" not to have it passed on without adding value, and give no guarantee that it is")
        .append(" right. Pictures have conditions of their own. What the source does not know is")
        .append(" called unknown on pages; in the data a time of P0D of a craft that flew means")
        .append(" that it was not recorded.\n");
  }

  private void pages() {
    section("Pages");
    Catalog catalog = plan.catalog();
    link(
        words(RecordKind.SPACECRAFT),
        Addresses.index(RecordKind.SPACECRAFT),
        catalog.spacecraft().size() + ", with a page for each");
    Catalog.GROUP_KINDS.forEach(
        kind ->
            link(
                words(kind),
                Addresses.index(kind),
                catalog.groups(kind).size() + ", with a page for each and its spacecraft"));
    link("in space", Addresses.IN_SPACE, "what is up there, and since when");
    link("records", Addresses.RECORDS, "the longest times and the most flights");
    link("statistics", Addresses.STATISTICS, "totals");
    link("data quality", Addresses.DATA_QUALITY, "what the data contradicts, and what it lacks");
  }

  private void data() {
    section("Data");
    link("openapi.json", ExportKind.OPEN_API.path(), "the API, which is files of JSON");
    link("api/v1", ExportKind.API_ROOT.path(), "where its collections are");
    Arrays.stream(RecordKind.values())
        .forEach(
            kind ->
                link(
                    words(kind) + " as JSON",
                    Addresses.collection(kind),
                    "all; each by itself in " + SourceSchema.collectionName(kind) + "/{id}.json"));
    link(
        "datapackage.json", ExportKind.DATA_PACKAGE.path(), "the tables as CSV, with types, units");
  }

  /** What may be skipped: a section of this name means so. */
  private void more() {
    section("Optional");
    link("data", Addresses.DATA_PAGE, "sizes, checksums, examples");
    link("about the API", Addresses.API_PAGE, "its fields and what it promises");
    plan.feeds()
        .ofSite()
        .ifPresent(feed -> link(feed.title(), feed.path(FeedFormat.JSON), "the latest first"));
    link("image credits", Addresses.IMAGE_CREDITS, "whose the pictures are");
    plan.content().pages().stream()
        .sorted(Comparator.comparing(ContentPage::path))
        .forEach(page -> link(page.title(), page.path(), page.description().orElse("")));
  }

  private void section(String title) {
    text.append("\n## ").append(title).append("\n\n");
  }

  private void link(String name, SitePath path, String note) {
    text.append("- [").append(plain(name)).append("](").append(addresses.of(path)).append(')');
    text.append(note.isEmpty() ? "" : ": " + plain(note)).append('\n');
  }

  /** What the source calls the records of a kind: {@code spacecraft configurations}. */
  private static String words(RecordKind kind) {
    return SourceSchema.collectionName(kind).replace('_', ' ');
  }

  /** A text on one line, in which nothing is a link. */
  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("[\\[\\]<>`\\\\]", "\\\\$0");
  }
}

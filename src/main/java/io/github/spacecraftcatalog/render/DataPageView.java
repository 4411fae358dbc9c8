package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.linkeddata.Download;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Checksums;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.DownloadFacts;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.table.Table;
import io.github.spacecraftcatalog.view.DataView;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;

/** Puts the downloads into words: what there is, how large, and how to use it. */
final class DataPageView {

  private static final ValueView NO_FILE = new ValueView.Text("");

  private final SitePlan plan;
  private final Hrefs hrefs;
  private final DownloadFacts facts;

  private DataPageView(SitePlan plan, Hrefs hrefs, DownloadFacts facts) {
    this.plan = plan;
    this.hrefs = hrefs;
    this.facts = facts;
  }

  static DataView of(SitePlan plan, Page.Data page, Hrefs hrefs, DownloadFacts facts) {
    var words = new DataPageView(plan, hrefs, facts);
    var subject =
        new Frames.Subject(
            "Data",
            "Data",
            "The whole catalog to download: CSV, JSON Lines and JSON, with sizes, checksums and"
                + " examples.",
            List.of(),
            page.path(),
            words.downloads());
    return new DataView(
        Frames.frame(plan, page, hrefs, subject),
        "Everything that this catalog knows, as files for programs and spreadsheets.",
        words.files(),
        words.others(),
        Checksums.of(plan, facts).strip(),
        Examples.of(plan),
        Terms.of(hrefs));
  }

  private List<Download> downloads() {
    return plan.downloads()
        .map(file -> new Download(file.mediaType(), file.path(), facts.of(file)))
        .toList();
  }

  private TableView files() {
    return new TableView(
        "files",
        "Each kind of record, and each list in such records, as a table.",
        List.of(
            TableView.ColumnView.unsorted("Table", ""),
            TableView.ColumnView.unsorted("Rows", "num"),
            TableView.ColumnView.unsorted("CSV", "num"),
            TableView.ColumnView.unsorted("JSON Lines", "num"),
            TableView.ColumnView.unsorted("JSON", "num")),
        plan.tables().map(this::row).toList());
  }

  private TableView.RowView row(DataFile.Csv csv) {
    Table table = csv.table();
    RecordKind kind = table.kind();
    boolean isList = table.list().isPresent();
    return new TableView.RowView(
        List.of(
            List.of(new ValueView.Code(table.name())),
            List.of(new ValueView.Text(Words.number(facts.rows(table)))),
            List.of(size(csv)),
            List.of(isList ? NO_FILE : size(new DataFile.Lines(kind))),
            List.of(isList ? NO_FILE : size(new DataFile.Collection(kind)))));
  }

  private ValueView size(DataFile.Download file) {
    return new ValueView.Linked(FileSizes.of(facts.of(file).bytes()), hrefs.to(file.path()));
  }

  private List<FactView> others() {
    return List.of(
        other("Types, units, keys", "datapackage.json", ExportKind.DATA_PACKAGE),
        other("Checksums", "SHA256SUMS", ExportKind.CHECKSUMS),
        other("API", "openapi.json", ExportKind.OPEN_API),
        FactView.of("About the API", new ValueView.Linked("fields, addresses, promise", api())));
  }

  private String api() {
    return hrefs.to(Addresses.API_PAGE);
  }

  private FactView other(String label, String name, ExportKind kind) {
    return FactView.of(label, new ValueView.Linked(name, hrefs.to(kind.path())));
  }
}

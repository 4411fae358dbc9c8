package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.ImageCredit;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.License;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.ImageCreditsView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the credits of all pictures into words. */
final class ImageCreditsPageView {

  /** One picture can stand for every craft of a configuration, whose page names them all. */
  private static final int MOST_PAGES_NAMED = 5;

  private final Hrefs hrefs;

  private ImageCreditsPageView(Hrefs hrefs) {
    this.hrefs = hrefs;
  }

  static ImageCreditsView of(SitePlan plan, Page.ImageCredits page, Hrefs hrefs) {
    var subject =
        new Frames.Subject(
            "Image credits",
            "Every picture on this site with its credit and its licence.",
            List.of(),
            page);
    return new ImageCreditsView(
        Frames.frame(plan, page, hrefs, subject),
        new ImageCreditsPageView(hrefs).table(plan.catalog().imageCredits()));
  }

  private TableView table(List<ImageCredit> credits) {
    List<TableView.ColumnView> columns =
        List.of(column("Image"), column("Credit"), column("Licence"), column("Shown on"));
    String caption =
        Words.count(credits.size(), "image", "images")
            + " with credit and licence as the source gives them.";
    return new TableView("images", caption, columns, credits.stream().map(this::row).toList());
  }

  private static TableView.ColumnView column(String heading) {
    return new TableView.ColumnView(heading, "", Optional.empty(), Optional.empty());
  }

  private TableView.RowView row(ImageCredit credit) {
    Image image = credit.image();
    return new TableView.RowView(
        List.of(
            List.of(new ValueView.Linked(image.title(), image.url().value())),
            List.of(
                image
                    .credit()
                    .<ValueView>map(ValueView.Text::new)
                    .orElse(new ValueView.Unknown("none given"))),
            List.of(license(image.license())),
            pages(credit)));
  }

  private static ValueView license(Optional<License> license) {
    return license
        .map(
            known ->
                known
                    .link()
                    .<ValueView>map(link -> new ValueView.Linked(known.name(), link.value()))
                    .orElse(new ValueView.Text(known.name())))
        .orElse(Values.UNKNOWN);
  }

  /** The pages that show it, those of configurations first. */
  private List<ValueView> pages(ImageCredit credit) {
    List<CatalogRecord> records =
        credit.shownBy().stream()
            .sorted(Comparator.comparing(record -> record.kind() == RecordKind.SPACECRAFT))
            .toList();
    var values = new ArrayList<ValueView>();
    records.stream()
        .limit(MOST_PAGES_NAMED)
        .map(record -> new ValueView.Linked(record.name(), hrefs.to(record)))
        .forEach(values::add);
    if (records.size() > MOST_PAGES_NAMED) {
      values.add(new ValueView.Text(Words.number(records.size() - MOST_PAGES_NAMED) + " more"));
    }
    return values;
  }
}

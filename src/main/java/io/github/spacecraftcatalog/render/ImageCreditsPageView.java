package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.ImageCredit;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.ImageCreditsView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the credits of all pictures into words. */
final class ImageCreditsPageView {

  /** One picture can stand for every craft of a configuration, whose page names them all. */
  private static final int MOST_PAGES_NAMED = 5;

  private final Hrefs hrefs;
  private final Pictures pictures;
  private final List<ImageCredit> credits;

  private ImageCreditsPageView(SitePlan plan, Hrefs hrefs) {
    this.hrefs = hrefs;
    this.pictures = new Pictures(plan, hrefs);
    this.credits = plan.catalog().imageCredits();
  }

  static ImageCreditsView of(SitePlan plan, Page.ImageCredits page, Hrefs hrefs) {
    var subject =
        new Frames.Subject(
            "Image credits",
            "Every picture on this site with its credit and its licence.",
            List.of(),
            page);
    var words = new ImageCreditsPageView(plan, hrefs);
    return new ImageCreditsView(
        Frames.frame(plan, page, hrefs, subject),
        words.lede(),
        LicenseTable.of(words.credits),
        Words.count(words.credits.size(), "image", "images")
            + " with credit and licence as the source gives them.",
        words.credits.stream().map(words::row).toList(),
        words.kept() > 0);
  }

  private long kept() {
    return credits.stream().filter(credit -> pictures.isKept(credit.image())).count();
  }

  private String lede() {
    long kept = kept();
    String where =
        kept == 0
            ? "Pictures stay at the source and are shown from there."
            : "Of "
                + Words.count(credits.size(), "picture", "pictures")
                + ", "
                + Words.number(kept)
                + (kept == 1 ? " is" : " are")
                + " kept on this site, as the licence allows; the others stay at the source and"
                + " are shown from there.";
    return where + " The drawings are ours.";
  }

  private ImageCreditsView.RowView row(ImageCredit credit) {
    Image image = credit.image();
    return new ImageCreditsView.RowView(
        pictures.small(image, ""),
        credit.shownBy().stream().anyMatch(record -> isLogo(image, record)),
        image.title(),
        image.credit(),
        license(image),
        pages(credit),
        pictures.isKept(image) ? "on this site" : "at the source");
  }

  private static boolean isLogo(Image image, CatalogRecord record) {
    return record instanceof Agency agency
        && agency
            .details()
            .logo()
            .map(Image::identity)
            .filter(image.identity()::equals)
            .isPresent();
  }

  private static ValueView license(Image image) {
    return image.license().map(LicenseTable::value).orElse(Values.UNKNOWN);
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

package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Feat;
import io.github.spacecraftcatalog.catalog.LeftOut;
import io.github.spacecraftcatalog.catalog.Ranking;
import io.github.spacecraftcatalog.catalog.Records;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.quality.QualityRule;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.LinkView;
import io.github.spacecraftcatalog.view.RecordsView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the record holders into words. */
final class RecordsPageView {

  /** As many as fit into a line or two. */
  private static final int MOST_NAMED = 3;

  private static final ValueView NOBODY = new ValueView.Unknown("nobody");

  private final SitePlan plan;
  private final Hrefs hrefs;
  private final Lists lists;

  private RecordsPageView(SitePlan plan, Hrefs hrefs) {
    this.plan = plan;
    this.hrefs = hrefs;
    this.lists = new Lists(plan, hrefs);
  }

  static RecordsView of(SitePlan plan, Page.Records page, Hrefs hrefs, Records records) {
    return new RecordsPageView(plan, hrefs).view(page, records);
  }

  /** Who holds each record. */
  static List<FactView> holders(SitePlan plan, Hrefs hrefs, Records records) {
    return new RecordsPageView(plan, hrefs).holders(records);
  }

  private RecordsView view(Page.Records page, Records records) {
    return new RecordsView(
        frame(page), holders(records), records.feats().stream().map(this::feat).toList());
  }

  private FrameView frame(Page.Records page) {
    var subject =
        new Frames.Subject(
            "Records",
            "The spacecraft that were longest in space and longest docked, flew most often and"
                + " soonest again: the first ten of each, and who leads in each type.",
            List.of(),
            page);
    return Frames.frame(plan, page, hrefs, subject);
  }

  private List<FactView> holders(Records records) {
    return records.feats().stream().map(feat -> holders(feat.all())).toList();
  }

  private FactView holders(Ranking ranking) {
    return new FactView(FeatWords.heading(ranking.feat()), leaders(ranking));
  }

  /** Those who share the first rank, and what they have; or that nobody stands out. */
  private List<ValueView> leaders(Ranking ranking) {
    if (ranking.places().isEmpty()) {
      return List.of(NOBODY);
    }
    if (saysNothing(ranking)) {
      return List.of(new ValueView.Unknown("nobody more often than once"));
    }
    Ranking.Place first = ranking.places().get(0);
    var values = new ArrayList<>(names(first));
    values.add(FeatWords.value(ranking.feat(), first.spacecraft().get(0)));
    return values;
  }

  private List<ValueView> names(Ranking.Place place) {
    var names = new ArrayList<ValueView>();
    place.spacecraft().stream()
        .limit(MOST_NAMED)
        .map(craft -> new SpacecraftValues(craft, hrefs).name())
        .forEach(names::add);
    if (place.size() > MOST_NAMED) {
      names.add(new ValueView.Text(Words.number(place.size() - MOST_NAMED) + " more"));
    }
    return names;
  }

  /** A first flight is no record. */
  private static boolean saysNothing(Ranking ranking) {
    return !ranking.places().isEmpty() && isFirstFlight(ranking.feat(), ranking.places().get(0));
  }

  private static boolean isFirstFlight(Feat feat, Ranking.Place place) {
    return feat == Feat.MOST_FLIGHTS && place.spacecraft().get(0).flightsCount().orElse(0) == 1;
  }

  private RecordsView.FeatView feat(Records.OfFeat records) {
    Ranking ranking = records.all();
    Feat feat = ranking.feat();
    boolean shown = !ranking.places().isEmpty() && !saysNothing(ranking);
    return new RecordsView.FeatView(
        FeatWords.id(feat),
        FeatWords.heading(feat),
        shown ? Optional.of(ranking(ranking)) : Optional.empty(),
        instead(ranking),
        Words.number(ranking.ranked()) + " spacecraft ranked.",
        leftOut(ranking),
        all(ranking),
        shown ? Optional.of(byType(feat, records.byType())) : Optional.empty());
  }

  private static String instead(Ranking ranking) {
    if (!saysNothing(ranking)) {
      return "No spacecraft known here has what it takes to be ranked.";
    }
    return ranking.ranked() == 1
        ? "One spacecraft is known to have flown, and it flew once."
        : "Each of the "
            + Words.number(ranking.ranked())
            + " spacecraft that are known to have flown did so once.";
  }

  private RecordsView.RankingView ranking(Ranking ranking) {
    Feat feat = ranking.feat();
    return new RecordsView.RankingView(
        FeatWords.id(feat) + "-ranking",
        FeatWords.caption(feat),
        FeatWords.column(feat),
        ranking.places().stream().flatMap(place -> rows(feat, place)).toList());
  }

  private Stream<RecordsView.Row> rows(Feat feat, Ranking.Place place) {
    if (isFirstFlight(feat, place)) {
      return Stream.of(new RecordsView.More(Words.number(place.size()) + " more flew once"));
    }
    Stream<RecordsView.Row> shown =
        place.spacecraft().stream().map(craft -> row(feat, place.rank(), craft));
    return place.more() == 0
        ? shown
        : Stream.concat(
            shown,
            Stream.of(
                new RecordsView.More("and " + Words.number(place.more()) + " more with the same")));
  }

  private RecordsView.Row row(Feat feat, int rank, Spacecraft craft) {
    var values = new SpacecraftValues(craft, hrefs);
    return new RecordsView.Holder(
        Words.number(rank),
        values.name(),
        values.configuration(),
        FeatWords.value(feat, craft),
        FeatWords.note(feat, craft));
  }

  private List<ValueView> leftOut(Ranking ranking) {
    return ranking.leftOut().entrySet().stream()
        .map(entry -> leftOut(ranking.feat(), entry))
        .toList();
  }

  private ValueView leftOut(Feat feat, Map.Entry<LeftOut, Integer> entry) {
    String words = FeatWords.reason(feat, entry.getKey(), entry.getValue());
    return switch (entry.getKey()) {
      case CONTRADICTORY ->
          new ValueView.Linked(
              words,
              hrefs.to(Addresses.DATA_QUALITY)
                  + "#"
                  + QualityRule.DOCKED_LONGER_THAN_IN_SPACE.label());
      case PLACEHOLDER ->
          new ValueView.Linked(
              words, hrefs.to(Addresses.STATISTICS) + "#" + StatisticsPageView.PLACEHOLDERS);
      default -> new ValueView.Text(words);
    };
  }

  private Optional<LinkView> all(Ranking ranking) {
    return FeatWords.listed(ranking.feat())
        .map(
            column ->
                new LinkView(
                    "All spacecraft by "
                        + FeatWords.column(ranking.feat()).toLowerCase(Locale.ROOT),
                    lists.largestFirst(lists.all(), column)));
  }

  private TableView byType(Feat feat, List<Records.OfType> types) {
    return new TableView(
        FeatWords.id(feat) + "-types",
        FeatWords.heading(feat) + " of each type.",
        List.of(
            TableView.ColumnView.unsorted("Type", ""),
            TableView.ColumnView.unsorted("Spacecraft", ""),
            TableView.ColumnView.unsorted(FeatWords.column(feat), "num")),
        types.stream().map(this::typeRow).toList());
  }

  private TableView.RowView typeRow(Records.OfType records) {
    ValueView type =
        records
            .type()
            .<ValueView>map(known -> Values.link(known, hrefs))
            .orElse(new ValueView.Unknown("type unknown"));
    Ranking ranking = records.ranking();
    if (ranking.places().isEmpty()) {
      return new TableView.RowView(List.of(List.of(type), List.of(NOBODY), List.of()));
    }
    Ranking.Place first = ranking.places().get(0);
    return new TableView.RowView(
        List.of(
            List.of(type),
            saysNothing(ranking) ? List.of(onceEach(first.size())) : names(first),
            List.of(FeatWords.value(ranking.feat(), first.spacecraft().get(0)))));
  }

  private static ValueView onceEach(int spacecraft) {
    return new ValueView.Unknown(
        spacecraft == 1 ? "one that flew once" : Words.number(spacecraft) + " that flew once each");
  }
}

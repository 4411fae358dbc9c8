package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.quality.DataQuality;
import io.github.spacecraftcatalog.quality.Evidence;
import io.github.spacecraftcatalog.quality.Finding;
import io.github.spacecraftcatalog.quality.QualityRule;
import io.github.spacecraftcatalog.quality.QualityRule.Nature;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.DataQualityView;
import io.github.spacecraftcatalog.view.FrameView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what the data contradicts, and what it lacks, into words. */
final class DataQualityPageView {

  /** As many as anybody reads; in a catalog of ten thousand, one rule can find thousands. */
  private static final int MOST_FINDINGS = 200;

  /** A serial number can be that of every spacecraft of a configuration. */
  private static final int MOST_SUBJECTS = 20;

  private final SitePlan plan;
  private final Page.DataQuality page;
  private final Hrefs hrefs;
  private final DataQuality quality;

  private DataQualityPageView(SitePlan plan, Page.DataQuality page, Hrefs hrefs) {
    this.plan = plan;
    this.page = page;
    this.hrefs = hrefs;
    this.quality = plan.quality();
  }

  static DataQualityView of(SitePlan plan, Page.DataQuality page, Hrefs hrefs) {
    return new DataQualityPageView(plan, page, hrefs).view();
  }

  private DataQualityView view() {
    var gaps = new GapWords(quality, plan.catalog().totals(), hrefs);
    return new DataQualityView(
        frame(),
        contents(),
        rules(true).map(this::contradictions).toList(),
        rules(false).map(DataQualityPageView::rule).toList(),
        QualityRule.of(Nature.GAP).stream().map(gaps::of).toList());
  }

  /** The rules that tell what cannot all be right, by whether something breaks them. */
  private Stream<QualityRule> rules(boolean broken) {
    return QualityRule.of(Nature.CONTRADICTION).stream()
        .filter(rule -> quality.findings(rule).isEmpty() != broken);
  }

  private FrameView frame() {
    var subject =
        new Frames.Subject(
            "Data quality",
            "What the records of this site contradict, each with the values that do and the capture"
                + " that has them, and what the records lack.",
            List.of(),
            page);
    return Frames.frame(plan, page, hrefs, subject);
  }

  private TableView contents() {
    List<TableView.ColumnView> columns =
        List.of(
            TableView.ColumnView.unsorted("Rule", ""),
            TableView.ColumnView.unsorted("Findings", "num"));
    String caption =
        Words.count(quality.count(Nature.CONTRADICTION), "contradiction", "contradictions")
            + " and "
            + Words.count(quality.count(Nature.GAP), "gap", "gaps")
            + ".";
    List<TableView.RowView> rows =
        Stream.of(Nature.values())
            .flatMap(nature -> QualityRule.of(nature).stream())
            .map(this::contentsRow)
            .toList();
    return new TableView("contents", caption, columns, rows);
  }

  private TableView.RowView contentsRow(QualityRule rule) {
    int count = quality.findings(rule).size();
    return new TableView.RowView(
        List.of(
            List.of(new ValueView.Linked(rule.title(), "#" + rule.label())),
            List.of(
                count == 0
                    ? new ValueView.Unknown("none")
                    : new ValueView.Text(Words.number(count)))));
  }

  private DataQualityView.ContradictionsView contradictions(QualityRule rule) {
    List<Finding> findings = quality.findings(rule);
    int hidden = Math.max(0, findings.size() - MOST_FINDINGS);
    return new DataQualityView.ContradictionsView(
        rule(rule),
        findings.stream().limit(MOST_FINDINGS).map(this::finding).toList(),
        hidden == 0
            ? Optional.empty()
            : Optional.of("And " + Words.number(hidden) + " more, which are not shown here."));
  }

  static DataQualityView.RuleView rule(QualityRule rule) {
    return new DataQualityView.RuleView(rule.label(), rule.title(), rule.explanation());
  }

  private DataQualityView.FindingView finding(Finding finding) {
    return new DataQualityView.FindingView(
        subjects(finding.subjects()),
        evidence(finding.evidence()),
        EvidencePlaces.of(finding, plan.catalog()));
  }

  private List<ValueView> subjects(List<CatalogRecord> records) {
    var values = new ArrayList<ValueView>();
    records.stream()
        .limit(MOST_SUBJECTS)
        .map(record -> new ValueView.Linked(record.name(), hrefs.to(record)))
        .forEach(values::add);
    if (records.size() > MOST_SUBJECTS) {
      values.add(new ValueView.Text(Words.number(records.size() - MOST_SUBJECTS) + " more"));
    }
    return values;
  }

  /** Templates set no space between pieces, since most end a word. */
  private static List<ValueView> evidence(List<Evidence> evidence) {
    var pieces = new ArrayList<ValueView>();
    for (Evidence piece : evidence) {
      if (!pieces.isEmpty()) {
        pieces.add(new ValueView.Text(" "));
      }
      pieces.add(
          piece instanceof Evidence.Quote quote
              ? new ValueView.Code(quote.field() + " " + quote.value())
              : new ValueView.Text(((Evidence.Remark) piece).text()));
    }
    return pieces;
  }
}

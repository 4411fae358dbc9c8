package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of totals.
 *
 * @param frame what is around it
 * @param lede what it counts, as a sentence
 * @param totals what all spacecraft have done together
 * @param spread how the times in space are spread; empty where there is nothing to compare
 * @param kinds how many groups of each kind there are
 * @param groups the totals of each kind of group
 * @param placeholders the records that stand for a vehicle not known yet; empty when there is none
 */
public record StatisticsView(
    FrameView frame,
    String lede,
    TableView totals,
    Optional<ChartView> spread,
    TableView kinds,
    List<GroupsView> groups,
    Optional<NamesView> placeholders) {

  /**
   * The totals of the groups of a kind.
   *
   * @param id the heading's element id
   * @param heading the kind
   * @param note what to know of them, as sentences
   * @param chart how many spacecraft each has; empty where there is nothing to compare
   * @param table the groups
   */
  public record GroupsView(
      String id, String heading, String note, Optional<ChartView> chart, TableView table) {}
}

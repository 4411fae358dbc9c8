package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of records.
 *
 * @param frame what is around it
 * @param holders who holds each record
 * @param feats the rankings
 */
public record RecordsView(FrameView frame, List<FactView> holders, List<FeatView> feats) {

  /**
   * What spacecraft are ranked by.
   *
   * @param id the heading's element id
   * @param heading the heading
   * @param ranking the ranking; empty where it would say nothing
   * @param instead what to say where there is no ranking
   * @param ranked how many spacecraft have a rank, as a sentence
   * @param leftOut how many do not, by the reason
   * @param all where all spacecraft are listed in this order; empty when they are not
   * @param byType who leads in each type; empty where there is no ranking
   */
  public record FeatView(
      String id,
      String heading,
      Optional<RankingView> ranking,
      String instead,
      String ranked,
      List<ValueView> leftOut,
      Optional<LinkView> all,
      Optional<TableView> byType) {}

  /**
   * A ranking.
   *
   * @param id the base of its element ids
   * @param caption what it ranks
   * @param heading the heading of the values
   * @param rows the places, best first
   */
  public record RankingView(String id, String caption, String heading, List<Row> rows) {}

  /** A line of a ranking. */
  public sealed interface Row {}

  /**
   * A spacecraft.
   *
   * @param rank its rank
   * @param craft its name and page
   * @param configuration its configuration
   * @param value what it is ranked by
   * @param note that the value still grows; empty when it does not
   */
  public record Holder(
      String rank, ValueView.Craft craft, ValueView configuration, ValueView value, String note)
      implements Row {}

  /**
   * Those who share the rank above and are not shown.
   *
   * @param text how many they are, in words
   */
  public record More(String text) implements Row {}
}

package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The home page.
 *
 * @param frame what is around it
 * @param introduction hand-written HTML
 * @param figures the three numbers that matter most
 * @param inSpace how many are in space now, as a sentence
 * @param strip which ones
 * @param stays where all of them are listed, with the beginning of their stay
 * @param records who holds the records
 * @param allRecords where the first ten of each are listed
 * @param changes what has changed lately; empty when nothing has
 * @param families the families
 * @param allFamilies where those are that are not shown; empty when all are
 * @param remainder what belongs to no family, as a sentence; empty when everything does
 * @param all where all spacecraft are listed
 * @param completeness how much of the source this is, as sentences
 * @param share the same in thousandths; empty when the source's count is not known
 */
public record HomeView(
    FrameView frame,
    String introduction,
    List<FigureView> figures,
    String inSpace,
    StripView strip,
    LinkView stays,
    List<FactView> records,
    LinkView allRecords,
    Optional<ChangesView> changes,
    List<Tile> families,
    Optional<LinkView> allFamilies,
    Optional<String> remainder,
    LinkView all,
    String completeness,
    Optional<Integer> share) {

  /**
   * A family.
   *
   * @param link its name and page
   * @param drawing its drawing
   * @param hue the number of its colour
   * @param lines what is known of it, a line each
   */
  public record Tile(LinkView link, Drawing drawing, int hue, List<String> lines) {}
}

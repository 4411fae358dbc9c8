package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of a spacecraft.
 *
 * @param frame what is around it
 * @param name its name
 * @param plate its picture
 * @param serialNumber its serial number
 * @param status its status; empty when unknown
 * @param whereabouts whether it is in space, in words
 * @param inSpace whether it is
 * @param placeholder whether it stands for a vehicle not known yet
 * @param summary one sentence that says what it is, in pieces
 * @param description plain paragraphs
 * @param compare where it is compared with others
 * @param facts every field a reader can use
 * @param contradictions the rules of data quality that it breaks
 * @param docked its time in space, docked and free; empty when one of the two is unknown
 * @param charts of its time in space
 * @param missionLog its journeys; empty when none is known
 * @param dockings its stays at other craft; empty when none is known
 * @param siblings its configuration's other spacecraft; empty when the configuration is unknown
 * @param sources where the record comes from
 */
public record SpacecraftView(
    FrameView frame,
    String name,
    PlateView plate,
    ValueView serialNumber,
    Optional<ValueView> status,
    String whereabouts,
    boolean inSpace,
    boolean placeholder,
    List<ValueView> summary,
    List<String> description,
    String compare,
    List<FactView> facts,
    List<LinkView> contradictions,
    Optional<BarView> docked,
    List<ChartView> charts,
    Optional<MissionLogView> missionLog,
    Optional<TableView> dockings,
    Optional<Siblings> siblings,
    List<FactView> sources) {

  /**
   * The spacecraft of the same configuration.
   *
   * @param configuration the configuration
   * @param strip those nearest by name
   * @param more how many there are in all, as link text; empty when the strip holds all
   * @param previous the one before by name
   * @param next the one after by name
   */
  public record Siblings(
      LinkView configuration,
      StripView strip,
      Optional<String> more,
      Optional<LinkView> previous,
      Optional<LinkView> next) {}
}

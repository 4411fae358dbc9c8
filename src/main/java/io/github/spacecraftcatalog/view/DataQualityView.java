package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of what the data contradicts, and what it lacks.
 *
 * @param frame what is around it
 * @param contents every rule with the number of its findings
 * @param contradictions what breaks the rules that tell what cannot all be right
 * @param unbroken those of these rules that nothing breaks
 * @param gaps the rules that tell what is not there
 */
public record DataQualityView(
    FrameView frame,
    TableView contents,
    List<ContradictionsView> contradictions,
    List<RuleView> unbroken,
    List<GapsView> gaps) {

  /**
   * A rule, as its section begins.
   *
   * @param id the element id that links lead to
   * @param title its heading
   * @param explanation what it means, and why what it finds may still be right
   */
  public record RuleView(String id, String title, String explanation) {}

  /**
   * What contradicts itself by one rule.
   *
   * @param rule the rule
   * @param findings those that are shown
   * @param rest how many more there are, as a sentence; empty when all are shown
   */
  public record ContradictionsView(
      RuleView rule, List<FindingView> findings, Optional<String> rest) {}

  /**
   * One contradiction.
   *
   * @param subjects the records it is about
   * @param evidence what proves it, in pieces: values and words
   * @param places where the values were read
   */
  public record FindingView(
      List<ValueView> subjects, List<ValueView> evidence, List<PlaceView> places) {}

  /**
   * Where values were read.
   *
   * @param capture the path of the capture
   * @param pointers the JSON pointers of the values in it
   */
  public record PlaceView(String capture, List<String> pointers) {}

  /**
   * What is not there by one rule.
   *
   * @param rule the rule
   * @param count how many records lack it, as a sentence
   * @param heading what unfolds the groups
   * @param groups the records by configuration, the largest group first; empty when none lacks it
   * @param rest how many more groups there are, as a sentence; empty when all are shown
   */
  public record GapsView(
      RuleView rule, String count, String heading, List<GroupView> groups, Optional<String> rest) {}

  /**
   * The records of one configuration.
   *
   * @param configuration the configuration
   * @param count how many
   * @param records those that are named
   * @param rest how many more there are, in words; empty when all are named
   */
  public record GroupView(
      ValueView configuration, String count, List<ValueView> records, Optional<String> rest) {}
}

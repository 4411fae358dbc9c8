package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * A section of text and facts under a heading.
 *
 * @param id the heading's element id
 * @param heading the heading
 * @param paragraphs plain paragraphs; may be empty
 * @param facts facts; may be empty
 * @param note what to know of the facts
 */
public record SectionView(
    String id,
    String heading,
    List<String> paragraphs,
    List<FactView> facts,
    Optional<String> note) {

  /** A section of facts. */
  public static SectionView ofFacts(String id, String heading, List<FactView> facts) {
    return new SectionView(id, heading, List.of(), facts, Optional.empty());
  }

  /** A section of text. */
  public static SectionView ofText(String id, String heading, List<String> paragraphs) {
    return new SectionView(id, heading, paragraphs, List.of(), Optional.empty());
  }
}

package io.github.spacecraftcatalog.view;

import java.util.List;

/**
 * The page of downloads.
 *
 * @param frame what is around it
 * @param lede what can be downloaded, as a sentence
 * @param files every table in each of its forms
 * @param others what describes the files
 * @param checksums a line a file, as {@code sha256sum} reads it
 * @param examples how to use the files
 * @param terms under which conditions
 */
public record DataView(
    FrameView frame,
    String lede,
    TableView files,
    List<FactView> others,
    String checksums,
    List<ExampleView> examples,
    TermsView terms) {

  /** Copies the lists. */
  public DataView {
    others = List.copyOf(others);
    examples = List.copyOf(examples);
  }

  /**
   * How to use a file.
   *
   * @param tool with what
   * @param purpose what for, as a sentence
   * @param code what to type
   */
  public record ExampleView(String tool, String purpose, String code) {}
}

package io.github.spacecraftcatalog.view;

import java.util.List;

/**
 * The index of a kind of group.
 *
 * @param frame what is around it
 * @param heading the kind: {@code Families}
 * @param lede a sentence about it
 * @param tree the groups as a tree, where the kind forms one; else empty
 * @param table the groups with their totals
 */
public record GroupIndexView(
    FrameView frame, String heading, String lede, List<Branch> tree, TableView table) {

  /**
   * A group and what is below it.
   *
   * @param link its name and page
   * @param hue the number of its colour
   * @param count how many spacecraft it has
   * @param note what is known of it
   * @param branches what is below it
   */
  public record Branch(LinkView link, int hue, String count, String note, List<Branch> branches) {}
}

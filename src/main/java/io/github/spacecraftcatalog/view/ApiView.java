package io.github.spacecraftcatalog.view;

import java.util.List;

/**
 * The page about the API.
 *
 * @param frame what is around it
 * @param lede what it is, as a sentence
 * @param root where it begins
 * @param description where programs read of it
 * @param downloads the page of downloads
 * @param files its addresses, by kind of record
 * @param changes what changed, the newest version first
 * @param kinds what the records are made of
 */
public record ApiView(
    FrameView frame,
    String lede,
    LinkView root,
    LinkView description,
    LinkView downloads,
    TableView files,
    List<ChangeView> changes,
    List<KindView> kinds) {

  /** Copies the list. */
  public ApiView {
    changes = List.copyOf(changes);
    kinds = List.copyOf(kinds);
  }

  /**
   * What a version changed.
   *
   * @param version its number
   * @param what as a sentence
   */
  public record ChangeView(String version, String what) {}

  /**
   * What a kind of record is made of.
   *
   * @param name what the source calls it, which is also the heading's element id
   * @param description what such a record is, a sentence
   * @param schema the same for programs
   * @param fields its fields
   */
  public record KindView(String name, String description, LinkView schema, TableView fields) {}
}

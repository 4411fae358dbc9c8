package io.github.spacecraftcatalog.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param language a BCP 47 tag
 * @param locale the same with its region, as the Open Graph protocol writes it: {@code pt_BR};
 *     empty when no region is known
 * @param siteTitle the site's name
 * @param title the page's name; the site's own on the home page
 * @param description a sentence about the page
 * @param head what only machines read
 * @param home where the home page is
 * @param search where a search is answered; empty on a page that has a search of its own
 * @param assets the site's own files
 * @param nav the primary navigation
 * @param trail the pages above this one, from the home page; empty on the home page itself
 * @param here the end of the trail
 * @param footer the last lines
 * @param citation how to cite the page
 */
public record FrameView(
    String language,
    Optional<String> locale,
    String siteTitle,
    String title,
    String description,
    HeadView head,
    String home,
    Optional<String> search,
    AssetsView assets,
    List<NavItem> nav,
    List<LinkView> trail,
    String here,
    FooterView footer,
    Optional<CitationView> citation) {

  /**
   * What the page tells machines.
   *
   * @param canonical its absolute address; empty when the site's is not known
   * @param indexed whether search engines should list it: not the same table in another order
   * @param preview a picture for link previews; empty when the site's address is not known
   * @param alternates what there is of it in other forms
   * @param linkedData what it is about as JSON-LD, safe within a script element
   */
  public record HeadView(
      Optional<String> canonical,
      boolean indexed,
      Optional<PreviewView> preview,
      List<AlternateView> alternates,
      Optional<String> linkedData) {}

  /**
   * A picture for link previews.
   *
   * @param address where it is, in full
   * @param alt what it shows
   */
  public record PreviewView(String address, String alt) {}

  /**
   * The page, or what is new on it, in a form for machines.
   *
   * @param type its media type
   * @param title what it is
   * @param href where it is
   */
  public record AlternateView(String type, String title, String href) {}

  /**
   * Where the site's own files are.
   *
   * @param stylesheet the CSS
   * @param scripts the JavaScript modules
   * @param icon the icon as SVG
   * @param touchIcon the icon as PNG
   * @param manifest the web application manifest
   * @param font the face that most text is set in
   */
  public record AssetsView(
      String stylesheet,
      List<String> scripts,
      String icon,
      String touchIcon,
      String manifest,
      String font) {}

  /**
   * An entry of the primary navigation.
   *
   * @param link the entry
   * @param current whether this page is it, or is below it
   */
  public record NavItem(LinkView link, boolean current) {}

  /**
   * The last lines.
   *
   * @param source where the data comes from
   * @param completeness how much of the source the site shows, as a sentence
   * @param links more about the site
   */
  public record FooterView(LinkView source, String completeness, List<LinkView> links) {}
}

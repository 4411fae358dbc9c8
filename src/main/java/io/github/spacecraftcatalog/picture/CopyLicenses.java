package io.github.spacecraftcatalog.picture;

import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.License;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The licences that allow to publish an unchanged copy of a picture beside its credit, by the names
 * that the source gives them. A picture whose licence the source does not know is never copied.
 *
 * <p>What is allowed where nobody has said otherwise:
 *
 * <ul>
 *   <li>the Creative Commons licences, each of which lets everybody "copy and redistribute the
 *       material in any medium or format" with credit and a link to the licence, which every page
 *       has (<a href="https://creativecommons.org/share-your-work/cclicenses/">About CC
 *       licenses</a>); those with <i>NC</i> for no commercial purpose, so that a site which earns
 *       money needs a list of its own;
 *   <li>what is in the public domain, where nobody can forbid anything ({@code Public Domain},
 *       {@code CC0}, Creative Commons' Public Domain Mark);
 *   <li>NASA's guidelines: its pictures "generally are not subject to copyright in the United
 *       States" and may be shown on web pages that inform, with NASA named as the source (<a
 *       href="https://www.nasa.gov/nasa-brand-center/images-and-media/">Images and Media Usage
 *       Guidelines</a>).
 * </ul>
 *
 * <p>Not so the terms of other agencies: those of ESA, the Canadian agency and Roscosmos allow uses
 * by their purpose, which only the one who runs a site can judge.
 */
public final class CopyLicenses {

  /** In a list of one's own, all that is allowed where there is no list. */
  private static final String USUAL = "default";

  /** {@code CC BY-NC 2.0}, {@code CC BY-SA 3.0 IGO}, {@code CC0 1.0}, {@code Public Domain}. */
  private static final Pattern FREE =
      Pattern.compile(
          "cc(?: |-)?(?:0|zero|by(?:-(?:nc|sa|nd)){0,2})(?: [1-9]\\.\\d(?: [a-z]{2,4})?)?"
              + "|public domain(?: mark(?: 1\\.0)?)?"
              + "|nasa image and media guidelines");

  /** What holds where nobody has said otherwise. */
  public static final CopyLicenses DEFAULT = new CopyLicenses(Set.of(USUAL));

  private final Set<String> allowed;
  private final boolean usual;

  private CopyLicenses(Set<String> names) {
    this.usual = names.contains(USUAL);
    this.allowed = names.stream().filter(name -> !name.equals(USUAL)).collect(Collectors.toSet());
  }

  /**
   * The licences of these names and no others; the name {@code default} stands for all that {@link
   * #DEFAULT} allows. Case and the width of spaces do not matter.
   */
  public static CopyLicenses named(Collection<String> names) {
    return new CopyLicenses(
        names.stream().map(CopyLicenses::plain).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a copy of this picture may be published. */
  boolean allow(Image image) {
    return image.license().map(License::name).map(CopyLicenses::plain).stream()
        .anyMatch(name -> allowed.contains(name) || (usual && FREE.matcher(name).matches()));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}

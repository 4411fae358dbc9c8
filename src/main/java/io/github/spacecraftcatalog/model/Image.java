package io.github.spacecraftcatalog.model;

import java.util.List;
import java.util.Optional;

/**
 * A picture at another host. Its licence decides what may be done with it, so a picture is never
 * shown without its {@code credit} and {@code license}.
 *
 * @param id the source's number; 0 when it gives none
 * @param name the source's title: {@code [AUTO] Soyuz - image}
 * @param url the picture itself
 * @param thumbnail a small version
 * @param variants other forms of it
 * @param credit whom to name
 * @param license what may be done with it; empty when the source says it does not know
 */
public record Image(
    int id,
    Optional<String> name,
    WebAddress url,
    Optional<WebAddress> thumbnail,
    List<ImageVariant> variants,
    Optional<String> credit,
    Optional<License> license) {

  /** Copies the list. */
  public Image {
    variants = List.copyOf(variants);
  }

  /** A picture of which no more is known than where it is. */
  public static Image at(int id, WebAddress url) {
    return new Image(
        id, Optional.empty(), url, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * What tells it from other pictures: it has the same number on all hosts of the source, but not
   * the same address; old ones have no number.
   */
  public String identity() {
    return id > 0 ? Integer.toString(id) : url.value();
  }

  /** Its title without what the source puts around it for its own use. */
  public String title() {
    return name.orElse("Untitled")
        .replaceFirst("^\\[AUTO]\\s*", "")
        .replaceFirst("\\s+-\\s+image$", "");
  }
}

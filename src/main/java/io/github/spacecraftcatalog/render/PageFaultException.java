package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.diagnostic.Place;

/** A template failed while it made a page. */
public final class PageFaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;

  PageFaultException(Place place, String message, Throwable cause) {
    super(message, cause);
    this.place = place;
  }

  /** Where it failed. */
  public Place place() {
    return place;
  }
}

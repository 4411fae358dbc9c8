package io.github.spacecraftcatalog.capture;

import java.io.IOException;

/** Carries a fault out of a stream, whose methods can throw nothing else. */
final class FaultyTextException extends IOException {

  private static final long serialVersionUID = 1L;

  private final CaptureException fault;

  FaultyTextException(CaptureException fault) {
    super(fault.sentence());
    this.fault = fault;
  }

  CaptureException fault() {
    return fault;
  }
}

package io.github.spacecraftcatalog.preview;

/**
 * Tells browsers what there is. Safe for use by several threads: the last message that is sent is
 * about the newest state.
 */
final class Announcer {

  private final CurrentSite current;
  private final ProblemReport report;
  private final EventStreams streams;

  Announcer(CurrentSite current, ProblemReport report, EventStreams streams) {
    this.current = current;
    this.report = report;
    this.streams = streams;
  }

  /** Reads the lines around each mistake, so that nothing else should wait for it. */
  synchronized void announce() {
    streams.send(report.message(current.now()));
  }
}

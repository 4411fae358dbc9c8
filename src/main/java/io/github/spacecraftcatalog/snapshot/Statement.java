package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.snapshot.RecordSighting.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one or more places say of a record in the same words. An export that is repeated every day
 * says the same of most records, so that this grows with what changes and not with the exports.
 */
final class Statement implements Comparable<Statement> {

  private final Evidence evidence;
  private final String file;
  private final Origin first;
  private final List<Capture> captures = new ArrayList<>();
  private Origin newest;
  private int sequence;

  /**
   * A first place.
   *
   * @param file how diagnostics name its capture
   * @param sequence tells earlier from later places of one capture
   */
  Statement(Evidence evidence, String file, Origin place, int sequence) {
    this.evidence = evidence;
    this.file = file;
    this.first = place;
    this.newest = place;
    this.sequence = sequence;
    this.captures.add(place.capture());
  }

  /** Another place. */
  void add(Origin place, int placeSequence) {
    if (!captures.get(captures.size() - 1).equals(place.capture())) {
      captures.add(place.capture());
    }
    if (place.capture().compareTo(newest.capture()) >= 0) {
      newest = place;
      sequence = placeSequence;
    }
  }

  Evidence evidence() {
    return evidence;
  }

  /** How diagnostics name the capture of the first place. */
  String file() {
    return file;
  }

  /** The first place, in the order of reading. */
  Origin first() {
    return first;
  }

  Origin newest() {
    return newest;
  }

  List<Capture> captures() {
    return Collections.unmodifiableList(captures);
  }

  @Override
  public int compareTo(Statement other) {
    int order = newest.capture().compareTo(other.newest.capture());
    return order != 0 ? order : Integer.compare(sequence, other.sequence);
  }
}

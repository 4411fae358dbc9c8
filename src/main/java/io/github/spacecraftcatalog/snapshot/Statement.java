package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance.Origin;
import io.github.spacecraftcatalog.snapshot.RecordSighting.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one or more places say of a record in the same words. An export that is repeated every day
 * says the same of most records: it adds no more than its name to what is remembered of them.
 */
final class Statement implements Comparable<Statement> {

  private final Evidence evidence;
  private final List<Capture> captures = new ArrayList<>();
  private Origin newest;
  private int sequence;

  /**
   * A first place.
   *
   * @param sequence tells earlier from later places of one capture
   */
  Statement(Evidence evidence, Origin place, int sequence) {
    this.evidence = evidence;
    this.newest = place;
    this.sequence = sequence;
    this.captures.add(place.capture());
  }

  /** Another place. */
  void add(Origin place, int placeSequence) {
    if (!captures.get(captures.size() - 1).equals(place.capture())) {
      captures.add(place.capture());
    }
    if (compare(place, placeSequence, newest, sequence) > 0) {
      newest = place;
      sequence = placeSequence;
    }
  }

  Evidence evidence() {
    return evidence;
  }

  Origin newest() {
    return newest;
  }

  List<Capture> captures() {
    return Collections.unmodifiableList(captures);
  }

  @Override
  public int compareTo(Statement other) {
    return compare(newest, sequence, other.newest, other.sequence);
  }

  /**
   * The newer capture says more. In one capture that is the place that is nested less, since an
   * answer is about what stands at its top, and of equal ones the later.
   */
  private static int compare(Origin a, int sequenceOfA, Origin b, int sequenceOfB) {
    int order = a.capture().compareTo(b.capture());
    if (order == 0) {
      order = Long.compare(depth(b), depth(a));
    }
    return order != 0 ? order : Integer.compare(sequenceOfA, sequenceOfB);
  }

  private static long depth(Origin place) {
    return place.pointer().chars().filter(c -> c == '/').count();
  }
}

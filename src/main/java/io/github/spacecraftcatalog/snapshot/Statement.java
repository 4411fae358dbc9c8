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
  private Place newest;

  /** What a first place says. */
  Statement(Evidence evidence, Place place) {
    this.evidence = evidence;
    this.newest = place;
    this.captures.add(place.origin().capture());
  }

  /** Another place, or one that is known already. */
  void add(Place place) {
    Capture capture = place.origin().capture();
    if (!captures.get(captures.size() - 1).equals(capture)) {
      captures.add(capture);
    }
    newest = newest.lastWord(place);
  }

  Evidence evidence() {
    return evidence;
  }

  Origin newest() {
    return newest.origin();
  }

  List<Capture> captures() {
    return Collections.unmodifiableList(captures);
  }

  @Override
  public int compareTo(Statement other) {
    return newest.compareTo(other.newest);
  }

  /**
   * Where a statement stands. Of two places the later one in this order has the last word: that of
   * the newer capture. In one capture it is the place that is nested less, since an answer is about
   * what stands at its top, and of equal ones the later.
   *
   * @param origin the place
   * @param sequence tells earlier from later places of one capture
   */
  record Place(Origin origin, int sequence) implements Comparable<Place> {

    Place lastWord(Place other) {
      return compareTo(other) < 0 ? other : this;
    }

    @Override
    public int compareTo(Place other) {
      int order = origin.capture().compareTo(other.origin.capture());
      if (order == 0) {
        order = Long.compare(other.depth(), depth());
      }
      return order != 0 ? order : Integer.compare(sequence, other.sequence);
    }

    private long depth() {
      return origin.pointer().chars().filter(c -> c == '/').count();
    }
  }
}

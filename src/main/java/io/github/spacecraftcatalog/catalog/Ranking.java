package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.model.Spacecraft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who has done most of something. Equal ones share a rank, and the next one's rank counts all that
 * are better: 1, 1, 3.
 *
 * @param feat what is ranked
 * @param ranked how many spacecraft are ranked, shown or not
 * @param places the first {@value #LAST_RANK} ranks, best first; empty when nobody is ranked
 * @param leftOut how many spacecraft are not ranked, by the reason; no reason without any
 */
public record Ranking(Feat feat, int ranked, List<Place> places, Map<LeftOut, Integer> leftOut) {

  /** The last rank that is shown. */
  public static final int LAST_RANK = 10;

  /** As many rows as are read; hundreds can share a place. */
  private static final int MOST_SHOWN = 15;

  /** Copies both; the reasons keep their order. */
  public Ranking {
    places = List.copyOf(places);
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
  }

  /**
   * Those who share a rank.
   *
   * @param rank one more than the number of those who are better
   * @param spacecraft they by name, or the first of them
   * @param more how many more there are
   */
  public record Place(int rank, List<Spacecraft> spacecraft, int more) {

    /** Copies the list. */
    public Place {
      spacecraft = List.copyOf(spacecraft);
    }

    /** How many share the rank. */
    public int size() {
      return spacecraft.size() + more;
    }
  }

  /** Ranks some spacecraft. */
  static Ranking of(Feat feat, Collection<Spacecraft> spacecraft) {
    var best = new TreeMap<Score, List<Spacecraft>>(Comparator.reverseOrder());
    var leftOut = new EnumMap<LeftOut, Integer>(LeftOut.class);
    int ranked = 0;
    for (Spacecraft craft : spacecraft) {
      Claim claim = Claim.of(feat, craft);
      if (claim instanceof Claim.Ranked worthy) {
        ranked++;
        add(craft, worthy.score(), best);
      } else if (claim instanceof Claim.Refused refused) {
        leftOut.merge(refused.reason(), 1, Integer::sum);
      }
    }
    return new Ranking(feat, ranked, places(best.values()), leftOut);
  }

  /** Keeps as many scores as there can be ranks that are shown. */
  private static void add(
      Spacecraft craft, Score score, SortedMap<Score, List<Spacecraft>> bestFirst) {
    boolean isFull = bestFirst.size() == LAST_RANK;
    if (isFull && score.compareTo(bestFirst.lastKey()) < 0) {
      return;
    }
    bestFirst.computeIfAbsent(score, any -> new ArrayList<>()).add(craft);
    if (bestFirst.size() > LAST_RANK) {
      bestFirst.remove(bestFirst.lastKey());
    }
  }

  private static List<Place> places(Collection<List<Spacecraft>> bestFirst) {
    var places = new ArrayList<Place>();
    int better = 0;
    for (List<Spacecraft> equal : bestFirst) {
      if (better >= LAST_RANK) {
        break;
      }
      int shown = Math.min(equal.size(), MOST_SHOWN - better);
      places.add(
          new Place(
              better + 1,
              SpacecraftOrder.DEFAULT.sort(equal).subList(0, shown),
              equal.size() - shown));
      better += equal.size();
    }
    return places;
  }
}

package io.github.spacecraftcatalog.build;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way in every run. */
public final class Dice {

  private final SplittableRandom random;

  /** Dice that fall as the seed wants it. */
  public Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** True in so many cases of a hundred. */
  public boolean inHundred(int cases) {
    return random.nextInt(100) < cases;
  }

  /** A number from 0 up to the bound, which is left out. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of several. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** The same things in another order. */
  public <T> List<T> shuffled(List<T> ordered) {
    var shuffled = new ArrayList<T>(ordered);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = below(i + 1);
      T moved = shuffled.get(i);
      shuffled.set(i, shuffled.get(other));
      shuffled.set(other, moved);
    }
    return shuffled;
  }
}

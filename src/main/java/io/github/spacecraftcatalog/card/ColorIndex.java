package io.github.spacecraftcatalog.card;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture's colours, counted down to as many as a palette holds. The most frequent ones stay as
 * they are; the others, which are steps at the edges of shapes, become the nearest of these.
 *
 * @param colors the palette, as 0xRRGGBB
 * @param pixels the number of each pixel's colour
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and written at once.
record ColorIndex(int[] colors, byte[] pixels) {

  private static final int MOST = 256;

  static ColorIndex of(int[] picture) {
    List<Integer> frequent = byFrequency(picture);
    int[] colors = frequent.stream().limit(MOST).mapToInt(color -> color & 0xffffff).toArray();
    var numbers = new HashMap<Integer, Byte>();
    for (int i = 0; i < frequent.size(); i++) {
      int color = frequent.get(i);
      numbers.put(color, (byte) (i < colors.length ? i : nearest(color, colors)));
    }
    byte[] pixels = new byte[picture.length];
    for (int i = 0; i < pixels.length; i++) {
      boolean repeated = i > 0 && picture[i] == picture[i - 1];
      pixels[i] = repeated ? pixels[i - 1] : numbers.getOrDefault(picture[i], (byte) 0);
    }
    return new ColorIndex(colors, pixels);
  }

  /** Looks up each run of one colour once: nearly all of a card is such runs. */
  private static List<Integer> byFrequency(int[] picture) {
    var counts = new HashMap<Integer, Integer>();
    int start = 0;
    for (int i = 1; i <= picture.length; i++) {
      if (i == picture.length || picture[i] != picture[start]) {
        counts.merge(picture[start], i - start, Integer::sum);
        start = i;
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int nearest(int color, int[] colors) {
    int nearest = 0;
    for (int i = 1; i < colors.length; i++) {
      nearest = distance(color, colors[i]) < distance(color, colors[nearest]) ? i : nearest;
    }
    return nearest;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
    int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return red * red + green * green + blue * blue;
  }
}

package io.github.spacecraftcatalog.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spacecraftcatalog.digest.Sha256;
import io.github.spacecraftcatalog.lettering.Typeface;
import io.github.spacecraftcatalog.view.CardView;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** A name for all that a card depends on. */
final class CardKey {

  /** Asked for with the first card: reading the outlines takes longer than a key does. */
  private static final class Outlines {
    private static final String FINGERPRINT = Typeface.fingerprint();
  }

  private CardKey() {}

  /** A SHA-256 in hexadecimal digits. */
  static String of(CardView view) {
    var parts = new ArrayList<String>();
    parts.add(Integer.toString(CardPainter.VERSION));
    // Another Java can draw another edge: with or without a cache, the bytes are the same.
    parts.add(Integer.toString(Runtime.version().feature()));
    parts.add(Outlines.FINGERPRINT);
    parts.addAll(List.of(view.kicker(), view.name(), view.standIn(), view.siteTitle()));
    parts.addAll(List.of(view.drawing(), view.hue().toString(), Boolean.toString(view.night())));
    parts.addAll(view.facts());
    MessageDigest digest = Sha256.begin();
    for (String part : parts) {
      // The length keeps two parts apart from another two with the same letters.
      digest.update((part.length() + ":" + part).getBytes(UTF_8));
    }
    return Sha256.end(digest);
  }
}

package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.model.SourceRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts evidence together, piece by piece. */
final class Proof {

  private final List<Evidence> pieces = new ArrayList<>();

  /** Quotes a value; one that is not known is not there to be quoted. */
  Proof quote(SourceRecord record, String field, Optional<?> value) {
    value.ifPresent(known -> quote(record, field, text(known)));
    return this;
  }

  /** Quotes a number; one that is not known is not there to be quoted. */
  Proof quote(SourceRecord record, String field, OptionalInt value) {
    value.ifPresent(known -> quote(record, field, Integer.toString(known)));
    return this;
  }

  /** Quotes a value. */
  Proof quote(SourceRecord record, String field, String value) {
    pieces.add(new Evidence.Quote(record, field, value));
    return this;
  }

  /** Adds a sign or a few words. */
  Proof remark(String text) {
    pieces.add(new Evidence.Remark(text));
    return this;
  }

  /** All pieces, when they prove something. */
  List<Evidence> provided(boolean holds) {
    return holds ? pieces() : List.of();
  }

  List<Evidence> pieces() {
    return List.copyOf(pieces);
  }

  private static String text(Object value) {
    if (value instanceof Duration duration) {
      return SourceText.of(duration);
    }
    return value instanceof Double number ? SourceText.of(number) : value.toString();
  }
}

package io.github.spacecraftcatalog.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds values that were made before, so that equal ones are made once. It forgets: a slot keeps
 * the last value that fell into it, which bounds its memory whatever is read, and what an export
 * repeats is back in its slot at once. For one thread.
 */
public final class JsonPool {

  /** Enough for the values that an export repeats, few enough to stay in a processor's cache. */
  private static final int SLOTS = 1 << 16;

  private static final int NAME_SLOTS = 1 << 10;

  private static final int SAMPLE = 16;

  /** Longer texts and arrays are hardly repeated, and would stay in their slot for long. */
  private static final int LONGEST = 1 << 12;

  private final @Nullable JsonValue[] values = new @Nullable JsonValue[SLOTS];
  private final char[] compared = new char[LONGEST];
  private final @Nullable MemberNames[] names = new @Nullable MemberNames[NAME_SLOTS];

  /** A text of these characters. */
  JsonText text(char[] characters, int from, int length) {
    if (length > LONGEST) {
      return new JsonText(new String(characters, from, length));
    }
    int slot = Slots.of(sample(characters, from, length), SLOTS);
    if (values[slot] instanceof JsonText text && isSame(text.value(), characters, from, length)) {
      return text;
    }
    var fresh = new JsonText(new String(characters, from, length));
    values[slot] = fresh;
    return fresh;
  }

  /** A number of these digits. */
  JsonNumber number(char[] characters, int from, int length) {
    int slot = Slots.of(~sample(characters, from, length), SLOTS);
    if (values[slot] instanceof JsonNumber number
        && isSame(number.literal(), characters, from, length)) {
      return number;
    }
    var fresh = new JsonNumber(new String(characters, from, length));
    values[slot] = fresh;
    return fresh;
  }

  /** A hash of the beginning and the end, which tell long texts apart well enough for a slot. */
  private static int sample(char[] characters, int from, int length) {
    int hash = length;
    int end = from + length;
    int head = from + Math.min(length, SAMPLE);
    for (int i = from; i < head; i++) {
      hash = 31 * hash + characters[i];
    }
    for (int i = Math.max(head, end - SAMPLE); i < end; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash;
  }

  /** An array of these elements. */
  JsonArray array(JsonValue[] stack, int from, int to) {
    int hash = hash(1, stack, from, to);
    if (to - from > LONGEST) {
      return new JsonArray(Arrays.copyOfRange(stack, from, to), hash);
    }
    int slot = Slots.of(hash, SLOTS);
    if (values[slot] instanceof JsonArray array
        && array.hashCode() == hash
        && array.holds(stack, from, to)) {
      return array;
    }
    var fresh = new JsonArray(Arrays.copyOfRange(stack, from, to), hash);
    values[slot] = fresh;
    return fresh;
  }

  /** An object with these members. */
  JsonObject object(String[] nameStack, JsonValue[] stack, int from, int to) {
    MemberNames shared = names(nameStack, from, to);
    int hash = 31 * shared.hashCode() + hash(1, stack, from, to);
    int slot = Slots.of(hash, SLOTS);
    if (values[slot] instanceof JsonObject object
        && object.hashCode() == hash
        && object.holds(shared, stack, from, to)) {
      return object;
    }
    var fresh = new JsonObject(shared, Arrays.copyOfRange(stack, from, to), hash);
    values[slot] = fresh;
    return fresh;
  }

  private MemberNames names(String[] stack, int from, int to) {
    int slot = Slots.of(MemberNames.hash(stack, from, to), NAME_SLOTS);
    MemberNames known = names[slot];
    if (known != null && known.holds(stack, from, to)) {
      return known;
    }
    var fresh = MemberNames.ofMany(Arrays.copyOfRange(stack, from, to));
    names[slot] = fresh;
    return fresh;
  }

  /** As {@link Arrays#hashCode(Object[])} computes it. */
  private static int hash(int seed, JsonValue[] stack, int from, int to) {
    int hash = seed;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + stack[i].hashCode();
    }
    return hash;
  }

  private boolean isSame(String text, char[] characters, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    text.getChars(0, length, compared, 0);
    return Arrays.equals(compared, 0, length, characters, from, from + length);
  }
}

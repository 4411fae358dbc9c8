package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.Headers;
import io.github.spacecraftcatalog.digest.Sha256;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/**
 * By what a browser finds out whether what it has is still right.
 *
 * @param tag a digest of the content, without quotes
 * @param modified when the content last changed, to the second
 */
record Validators(String tag, Instant modified) {

  /** So many digits that no two contents of a file have the same. */
  private static final int TAG_LENGTH = 20;

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static Validators of(byte[] content, Instant modified) {
    return new Validators(
        Sha256.of(content).substring(0, TAG_LENGTH), modified.truncatedTo(ChronoUnit.SECONDS));
  }

  /** The entity tag; a packed answer is the same only in meaning. */
  String entityTag(boolean packed) {
    return (packed ? "W/" : "") + '"' + tag + '"';
  }

  String lastModified() {
    return HTTP_DATE.format(modified);
  }

  /** Whether the one who asks has it already. */
  boolean isKnown(Headers request) {
    String tags = request.getFirst("If-None-Match");
    if (tags != null) {
      return Arrays.stream(tags.split(",", -1)).map(String::strip).anyMatch(this::matches);
    }
    String since = request.getFirst("If-Modified-Since");
    return since != null && isNotAfter(since);
  }

  private boolean matches(String candidate) {
    return candidate.equals("*")
        || candidate.equals(entityTag(false))
        || candidate.equals(entityTag(true));
  }

  private boolean isNotAfter(String date) {
    try {
      return !modified.isAfter(ZonedDateTime.parse(date, HTTP_DATE).toInstant());
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether a part of the file goes with the part that the one who asks has. */
  boolean allowsRange(Headers request) {
    String condition = request.getFirst("If-Range");
    return condition == null
        || condition.equals(entityTag(false))
        || condition.equals(lastModified());
  }
}

package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells the server which state of an answer is known here.
 *
 * @param etag its entity tag
 * @param lastModified when it last changed, in the server's words
 */
record Validators(Optional<String> etag, Optional<String> lastModified) {

  /** What a request can carry. The manifest may have been written by anybody. */
  private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,199}");

  static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  /** Leaves out what could not be sent. */
  Validators {
    etag = etag.filter(tag -> SENDABLE.matcher(tag).matches());
    lastModified = lastModified.filter(date -> SENDABLE.matcher(date).matches());
  }

  boolean areKnown() {
    return etag.isPresent() || lastModified.isPresent();
  }

  /** These, or the other ones where these say nothing. */
  Validators or(Validators other) {
    return areKnown() ? this : other;
  }

  void writeTo(JsonMembers members) {
    members.with("etag", etag).with("last_modified", lastModified);
  }

  static Validators of(JsonObject object) {
    return new Validators(object.text("etag"), object.text("last_modified"));
  }
}

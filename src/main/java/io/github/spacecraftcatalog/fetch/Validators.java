package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.json.JsonMembers;
import io.github.spacecraftcatalog.json.JsonObject;
import java.util.Optional;

/**
 * What tells the server which state of an answer is known here.
 *
 * @param etag its entity tag
 * @param lastModified when it last changed, in the server's words
 */
record Validators(Optional<String> etag, Optional<String> lastModified) {

  static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  boolean areKnown() {
    return etag.isPresent() || lastModified.isPresent();
  }

  /** The other ones, and these where those say nothing. */
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

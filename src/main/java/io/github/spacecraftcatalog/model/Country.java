package io.github.spacecraftcatalog.model;

import java.util.Optional;

/**
 * A country as an agency names it. Answers before version 2.3 have the three-letter code alone.
 *
 * @param name the display name: France
 * @param alpha3Code the ISO 3166-1 alpha-3 code: FRA
 */
public record Country(Optional<String> name, Optional<String> alpha3Code) {

  /** The name, or the code where no name is known; empty when neither is. */
  public Optional<String> label() {
    return name.or(() -> alpha3Code);
  }
}

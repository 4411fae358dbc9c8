package io.github.spacecraftcatalog.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What only a normal or detailed answer tells of an agency.
 *
 * @param countries where it is at home; the European Space Agency has 23
 * @param description plain text
 * @param administrator who leads it, free text: Administrator: Jared Isaacman
 * @param foundingYear the year
 * @param launchers the names of its launchers, free text
 * @param spacecraft the names of its spacecraft, free text
 * @param parent the name of the agency that it is a part of
 * @param image a picture
 * @param logo its logo
 * @param infoUrl its own page
 * @param wikiUrl its article in an encyclopedia
 */
public record AgencyDetails(
    List<Country> countries,
    Optional<String> description,
    Optional<String> administrator,
    OptionalInt foundingYear,
    Optional<String> launchers,
    Optional<String> spacecraft,
    Optional<String> parent,
    Optional<Image> image,
    Optional<Image> logo,
    Optional<WebAddress> infoUrl,
    Optional<WebAddress> wikiUrl) {

  /** Nothing is known. */
  public static final AgencyDetails UNKNOWN =
      new AgencyDetails(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list of countries. */
  public AgencyDetails {
    countries = List.copyOf(countries);
  }
}

package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonText;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.Country;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the fields of an agency that other records do not have. */
final class AgencyReader {

  private AgencyReader() {}

  /**
   * An agency's type has no page of its own: only its name is kept. Before version 2.3 it was no
   * more than a name.
   */
  static Optional<String> type(JsonValue value, ValuePlace place) throws MalformedValueException {
    return value instanceof JsonText
        ? Values.line(value, place)
        : Members.of(value, place).read("name", Values::line);
  }

  static Optional<List<Country>> countries(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    var countries = new ArrayList<Country>();
    for (Members country : Members.all(value, place)) {
      countries.add(
          new Country(
              country.read("name", Values::line), country.read("alpha_3_code", Values::line)));
    }
    return Optional.of(countries);
  }

  /** Before version 2.3 there were codes with commas between them: {@code FRA,ITA}. */
  static Optional<List<Country>> countryCodes(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    return Values.line(value, place)
        .map(
            codes ->
                Arrays.stream(codes.split(","))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .map(code -> new Country(Optional.empty(), Optional.of(code)))
                    .toList());
  }
}

package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.AgencyDetails;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Country;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.snapshot.RecordData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records as things in the words of schema.org. */
final class Things {

  /** More would make a page heavier for machines than it is for people. */
  static final int MOST_LISTED = 50;

  private final SitePlan plan;
  private final DataAddresses addresses;
  private final Identifiers identifiers;

  Things(SitePlan plan, DataAddresses addresses, Identifiers identifiers) {
    this.plan = plan;
    this.addresses = addresses;
    this.identifiers = identifiers;
  }

  /** A record as it is told on its own page. */
  Node told(CatalogRecord record) {
    if (record instanceof Spacecraft craft) {
      return spacecraft(craft);
    }
    if (record instanceof Configuration configuration) {
      return configuration(configuration);
    }
    if (record instanceof Family family) {
      return family(family);
    }
    return record instanceof Agency agency ? agency(agency) : term(record);
  }

  /** A record as other pages name it. */
  Node named(CatalogRecord record) {
    return node(record.kind()).id(identifiers.of(record)).put("name", record.name());
  }

  /** Only an individual product has a serial number, and only a vehicle is one that moves. */
  private static Node node(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> Node.of("Vehicle", "IndividualProduct");
      case CONFIGURATION -> Node.of("ProductModel");
      case FAMILY -> Node.of("ProductGroup");
      case AGENCY -> Node.of("Organization");
      case CONFIGURATION_TYPE, STATUS -> Node.of("DefinedTerm");
      case SPACECRAFT_FLIGHT, DOCKING_EVENT, SPACE_STATION ->
          throw new IllegalArgumentException(kind + " has no pages");
    };
  }

  private Node spacecraft(Spacecraft craft) {
    return identified(craft)
        .putText("description", craft.description())
        .putText("serialNumber", craft.serialNumber())
        .put("image", craft.image().map(Pictures::of))
        .put("model", craft.configuration().map(this::named))
        .put("additionalProperty", properties(craft))
        .putTexts("sameAs", addresses(List.of(craft.sourceUrl())));
  }

  private List<Node> properties(Spacecraft craft) {
    return new Properties(RecordKind.SPACECRAFT)
        .term(
            "status",
            "Status",
            craft.status().map(status -> new Properties.Term(status.name(), named(status))))
        .yesOrNo("in_space", "In space", craft.inSpace())
        .number("flights_count", "Flights", craft.flightsCount())
        .number("mission_ends_count", "Missions ended", craft.missionEndsCount())
        .seconds(
            "time_in_space",
            "Time in space",
            craft.recordedTimeInSpace(),
            written(craft, "time_in_space"))
        .seconds(
            "time_docked", "Time docked", craft.recordedTimeDocked(), written(craft, "time_docked"))
        .seconds(
            "fastest_turnaround",
            "Fastest turnaround",
            craft.fastestTurnaround(),
            written(craft, "fastest_turnaround"))
        .all();
  }

  private Optional<String> written(Spacecraft craft, String field) {
    return Optional.ofNullable(plan.catalog().data().get(RecordKey.of(craft)))
        .map(RecordData::fields)
        .flatMap(fields -> fields.text(field));
  }

  private Node configuration(Configuration configuration) {
    ConfigurationDetails details = configuration.details();
    return identified(configuration)
        .putText("description", details.details().or(details::capability))
        .put("category", configuration.type().filter(ConfigurationType::isKnown).map(this::named))
        .put("isVariantOf", configuration.families().stream().map(this::named).toList())
        .put("image", configuration.image().map(Pictures::of))
        .put("additionalProperty", properties(configuration))
        .putTexts(
            "sameAs",
            addresses(List.of(details.infoLink(), details.wikiLink(), configuration.sourceUrl())));
  }

  /**
   * The source's height is the length, by its documentation, and stays a property under its name.
   */
  private static List<Node> properties(Configuration configuration) {
    ConfigurationDetails details = configuration.details();
    return new Properties(RecordKind.CONFIGURATION)
        .text("agency", "Agency", configuration.agency().map(Agency::name))
        .yesOrNo("in_use", "In use", configuration.inUse())
        .date("maiden_flight", "Maiden flight", details.maidenFlight())
        .number("height", "Height", details.height())
        .number("diameter", "Diameter", details.diameter())
        .yesOrNo("human_rated", "Human rated", details.humanRated())
        .number("crew_capacity", "Crew capacity", details.crewCapacity())
        .number("payload_capacity", "Payload to orbit", details.payloadCapacity())
        .number("payload_return_capacity", "Payload returned", details.payloadReturnCapacity())
        .text("flight_life", "Flight life", details.flightLife())
        .all();
  }

  private Node family(Family family) {
    return identified(family)
        .putText("description", family.description())
        .put("manufacturer", family.manufacturer().map(this::named))
        .put("isVariantOf", plan.catalog().families().parent(family).map(this::named))
        .put("hasVariant", variants(family))
        .put(
            "additionalProperty",
            new Properties(RecordKind.FAMILY)
                .date("maiden_flight", "Maiden flight", family.maidenFlight())
                .all());
  }

  private List<Node> variants(Family family) {
    return plan.catalog().configurations(family).stream()
        .limit(MOST_LISTED)
        .map(this::named)
        .toList();
  }

  private Node agency(Agency agency) {
    AgencyDetails details = agency.details();
    return identified(agency)
        .putText("alternateName", agency.abbrev())
        .putText("description", details.description())
        .putText("foundingDate", foundingDate(details))
        .put("location", details.countries().stream().flatMap(Things::country).toList())
        .put("parentOrganization", details.parent().map(Things::organization))
        .put("logo", details.logo().map(Pictures::of))
        .put("image", details.image().map(Pictures::of))
        .putText("url", details.infoUrl().map(WebAddress::value))
        .putTexts("sameAs", addresses(List.of(details.wikiUrl(), agency.sourceUrl())));
  }

  /** A year of four digits (ISO 8601); others have to be agreed upon. */
  private static Optional<String> foundingDate(AgencyDetails details) {
    return details.foundingYear().stream()
        .filter(year -> year >= 1_000 && year <= 9_999)
        .mapToObj(Integer::toString)
        .findFirst();
  }

  private static Stream<Node> country(Country country) {
    return country.label().map(name -> Node.of("Country").put("name", name)).stream();
  }

  private static Node organization(String name) {
    return Node.of("Organization").put("name", name);
  }

  private Node term(CatalogRecord record) {
    return identified(record).put("inDefinedTermSet", addresses.of(Addresses.index(record.kind())));
  }

  private Node identified(CatalogRecord record) {
    return named(record).put("identifier", Integer.toString(record.id()));
  }

  private static List<String> addresses(List<Optional<WebAddress>> addresses) {
    return addresses.stream().flatMap(Optional::stream).map(WebAddress::value).distinct().toList();
  }
}

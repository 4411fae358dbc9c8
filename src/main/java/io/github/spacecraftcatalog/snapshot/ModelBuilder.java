package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.AgencyDetails;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Country;
import io.github.spacecraftcatalog.model.DockingEvent;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.FlightStatistics;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.SpaceStation;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.model.Status;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Makes the model of merged records. A record refers to others by id until here; each is made once,
 * on first use. The references of the source form no cycle but between families, whose parents
 * therefore stay ids.
 */
final class ModelBuilder {

  private static final Set<RecordKind> REFERRED_TO_BY_ID =
      EnumSet.of(
          RecordKind.SPACECRAFT,
          RecordKind.SPACECRAFT_FLIGHT,
          RecordKind.DOCKING_EVENT,
          RecordKind.SPACE_STATION);

  private final Map<RecordKey, MergedRecord> merged;
  private final Map<RecordKey, SourceRecord> made = new HashMap<>();

  private ModelBuilder(Map<RecordKey, MergedRecord> merged) {
    this.merged = merged;
  }

  /** The model, in the order of the merged records. A record without a name is left out. */
  static List<SourceRecord> build(Map<RecordKey, MergedRecord> merged) {
    var builder = new ModelBuilder(merged);
    merged.keySet().stream()
        .filter(key -> !REFERRED_TO_BY_ID.contains(key.kind()))
        .forEach(key -> builder.make(key, SourceRecord.class));
    return merged.entrySet().stream().toList().parallelStream()
        .flatMap(entry -> builder.find(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  /** What is not made yet needs nothing but what is, so that several threads can make it. */
  private Optional<SourceRecord> find(RecordKey key, MergedRecord record) {
    return REFERRED_TO_BY_ID.contains(key.kind())
        ? make(key.kind(), key.id(), record)
        : Optional.ofNullable(made.get(key));
  }

  private <T extends SourceRecord> Optional<T> make(RecordKey key, Class<T> type) {
    SourceRecord known = made.get(key);
    if (known != null) {
      return Optional.of(type.cast(known));
    }
    MergedRecord record = merged.get(key);
    Optional<SourceRecord> fresh =
        record == null ? Optional.empty() : make(key.kind(), key.id(), record);
    fresh.ifPresent(made -> this.made.put(key, made));
    return fresh.map(type::cast);
  }

  private Optional<SourceRecord> make(RecordKind kind, int id, MergedRecord record) {
    if (kind == RecordKind.SPACECRAFT_FLIGHT) {
      return Optional.of(flight(id, record));
    }
    if (kind == RecordKind.DOCKING_EVENT) {
      return Optional.of(docking(id, record));
    }
    return record.get(Fields.NAME).map(name -> named(kind, id, name, record));
  }

  private SourceRecord named(RecordKind kind, int id, String name, MergedRecord record) {
    return switch (kind) {
      case SPACECRAFT -> spacecraft(id, name, record);
      case CONFIGURATION -> configuration(id, name, record);
      case FAMILY -> family(id, name, record);
      case AGENCY -> agency(id, name, record);
      case CONFIGURATION_TYPE -> new ConfigurationType(id, name);
      case STATUS -> new Status(id, name);
      case SPACE_STATION -> station(id, name, record);
      case SPACECRAFT_FLIGHT, DOCKING_EVENT ->
          throw new IllegalArgumentException(kind + " has no name");
    };
  }

  private Spacecraft spacecraft(int id, String name, MergedRecord record) {
    return new Spacecraft(
        id,
        name,
        record.get(Fields.SERIAL_NUMBER),
        record.get(Fields.IS_PLACEHOLDER).orElse(false),
        record.get(Fields.IMAGE),
        record.get(Fields.IN_SPACE),
        record.get(Fields.TIME_IN_SPACE),
        record.get(Fields.TIME_DOCKED),
        toInt(record.get(Fields.FLIGHTS_COUNT)),
        toInt(record.get(Fields.MISSION_ENDS_COUNT)),
        refer(record.get(Fields.STATUS), RecordKind.STATUS, Status.class),
        record.get(Fields.DESCRIPTION),
        refer(record.get(Fields.SPACECRAFT_CONFIG), RecordKind.CONFIGURATION, Configuration.class),
        record.get(Fields.FASTEST_TURNAROUND),
        record.get(Fields.URL));
  }

  private Configuration configuration(int id, String name, MergedRecord record) {
    return new Configuration(
        id,
        name,
        refer(
            record.get(Fields.CONFIGURATION_TYPE),
            RecordKind.CONFIGURATION_TYPE,
            ConfigurationType.class),
        refer(record.get(Fields.AGENCY), RecordKind.AGENCY, Agency.class),
        families(record.get(Fields.FAMILY).orElse(List.of())),
        record.get(Fields.IN_USE),
        either(record, Fields.IMAGE, Fields.IMAGE_URL, ModelBuilder::haveSameAddress),
        record.get(Fields.URL),
        details(record),
        statistics(record));
  }

  private static ConfigurationDetails details(MergedRecord record) {
    return new ConfigurationDetails(
        record.get(Fields.CAPABILITY),
        record.get(Fields.HISTORY),
        record.get(Fields.DETAILS),
        record.get(Fields.MAIDEN_FLIGHT),
        record.get(Fields.HEIGHT),
        record.get(Fields.DIAMETER),
        record.get(Fields.HUMAN_RATED),
        toInt(record.get(Fields.CREW_CAPACITY)),
        toInt(record.get(Fields.PAYLOAD_CAPACITY)),
        toInt(record.get(Fields.PAYLOAD_RETURN_CAPACITY)),
        record.get(Fields.FLIGHT_LIFE),
        record.get(Fields.INFO_LINK),
        record.get(Fields.WIKI_LINK));
  }

  private static FlightStatistics statistics(MergedRecord record) {
    return new FlightStatistics(
        toInt(record.get(Fields.SPACECRAFT_FLOWN)),
        toInt(record.get(Fields.TOTAL_LAUNCH_COUNT)),
        toInt(record.get(Fields.SUCCESSFUL_LAUNCHES)),
        toInt(record.get(Fields.FAILED_LAUNCHES)),
        toInt(record.get(Fields.ATTEMPTED_LANDINGS)),
        toInt(record.get(Fields.SUCCESSFUL_LANDINGS)),
        toInt(record.get(Fields.FAILED_LANDINGS)),
        record.get(Fields.FASTEST_TURNAROUND));
  }

  private Family family(int id, String name, MergedRecord record) {
    return new Family(
        id,
        name,
        record.get(Fields.DESCRIPTION),
        refer(record.get(Fields.MANUFACTURER), RecordKind.AGENCY, Agency.class),
        toInt(record.get(Fields.PARENT)),
        record.get(Fields.MAIDEN_FLIGHT),
        statistics(record));
  }

  private static Agency agency(int id, String name, MergedRecord record) {
    return new Agency(
        id,
        name,
        record.get(Fields.ABBREV),
        record.get(Fields.AGENCY_TYPE),
        record.get(Fields.URL),
        agencyDetails(record),
        statistics(record));
  }

  private static AgencyDetails agencyDetails(MergedRecord record) {
    return new AgencyDetails(
        either(record, Fields.COUNTRY, Fields.COUNTRY_CODE, ModelBuilder::haveSameCodes)
            .orElse(List.of()),
        record.get(Fields.DESCRIPTION),
        record.get(Fields.ADMINISTRATOR),
        toInt(record.get(Fields.FOUNDING_YEAR)),
        record.get(Fields.LAUNCHERS),
        record.get(Fields.SPACECRAFT),
        record.get(Fields.PARENT_NAME),
        either(record, Fields.IMAGE, Fields.IMAGE_URL, ModelBuilder::haveSameAddress),
        either(record, Fields.LOGO, Fields.LOGO_URL, ModelBuilder::haveSameAddress),
        record.get(Fields.INFO_URL),
        record.get(Fields.WIKI_URL));
  }

  private static SpacecraftFlight flight(int id, MergedRecord record) {
    return new SpacecraftFlight(
        id,
        toInt(record.get(Fields.FLIGHT_SPACECRAFT)),
        record.get(Fields.DESTINATION),
        record.get(Fields.MISSION_END),
        record.get(Fields.LAUNCH),
        record.get(Fields.LANDING),
        record.get(Fields.DURATION),
        record.get(Fields.TURN_AROUND_TIME),
        record.get(Fields.LAUNCH_CREW).orElse(List.of()),
        record.get(Fields.ONBOARD_CREW).orElse(List.of()),
        record.get(Fields.LANDING_CREW).orElse(List.of()),
        record.get(Fields.URL));
  }

  private static DockingEvent docking(int id, MergedRecord record) {
    return new DockingEvent(
        id,
        toInt(either(record, Fields.FLIGHT_VEHICLE_CHASER, Fields.FLIGHT_VEHICLE, Integer::equals)),
        record.get(Fields.DOCKING),
        record.get(Fields.DEPARTURE),
        record.get(Fields.DOCKING_LOCATION),
        toInt(
            record
                .get(Fields.SPACE_STATION_TARGET)
                .or(() -> record.get(Fields.SPACESTATION))
                .or(() -> record.get(Fields.STATION_OF_LOCATION))),
        record.get(Fields.FLIGHT_VEHICLE_TARGET).or(() -> record.get(Fields.PAYLOAD_FLIGHT_TARGET)),
        record.get(Fields.URL));
  }

  private static SpaceStation station(int id, String name, MergedRecord record) {
    return new SpaceStation(
        id,
        name,
        record.get(Fields.STATION_STATUS),
        record.get(Fields.FOUNDED),
        record.get(Fields.DEORBITED),
        record.get(Fields.ORBIT),
        record.get(Fields.URL));
  }

  /**
   * A field that has another name since version 2.3. The newer one counts, but the old shape only
   * where it says something else: it knows neither licences nor the names of countries.
   */
  private static <T> Optional<T> either(
      MergedRecord record, Field<T> now, Field<T> before, BiPredicate<T, T> saysTheSame) {
    Optional<T> value = record.get(now);
    Optional<T> old = record.get(before);
    if (!record.isNewer(before, now) || (old.isEmpty() && !record.isNull(before))) {
      return value.isPresent() || record.isNull(now) ? value : old;
    }
    if (old.isEmpty()) {
      return Optional.empty();
    }
    return value.isPresent() && saysTheSame.test(value.get(), old.get()) ? value : old;
  }

  private static boolean haveSameAddress(Image one, Image other) {
    return one.url().equals(other.url());
  }

  private static boolean haveSameCodes(List<Country> some, List<Country> others) {
    return some.stream()
        .map(Country::alpha3Code)
        .toList()
        .equals(others.stream().map(Country::alpha3Code).toList());
  }

  private List<Family> families(List<Integer> ids) {
    return ids.stream()
        .distinct()
        .flatMap(id -> make(new RecordKey(RecordKind.FAMILY, id), Family.class).stream())
        .toList();
  }

  private <T extends CatalogRecord> Optional<T> refer(
      Optional<Integer> id, RecordKind kind, Class<T> type) {
    return id.flatMap(known -> make(new RecordKey(kind, known), type));
  }

  private static OptionalInt toInt(Optional<Integer> value) {
    return value.map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}

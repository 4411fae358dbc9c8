package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.AgencyDetails;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.FlightStatistics;
import io.github.spacecraftcatalog.model.RecordKey;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.SourceRecord;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes the model of merged records. A record refers to others by id until here; each is made once,
 * on first use. The references of the source form no cycle but between families, whose parents
 * therefore stay ids.
 */
final class ModelBuilder {

  private final Map<RecordKey, MergedRecord> merged;
  private final Map<RecordKey, CatalogRecord> made = new HashMap<>();

  private ModelBuilder(Map<RecordKey, MergedRecord> merged) {
    this.merged = merged;
  }

  /** The model, in the order of the merged records. A record without a name is left out. */
  static List<SourceRecord> build(Map<RecordKey, MergedRecord> merged) {
    var builder = new ModelBuilder(merged);
    var records = new ArrayList<SourceRecord>(merged.size());
    merged.forEach((key, fields) -> builder.make(key, CatalogRecord.class).ifPresent(records::add));
    return records;
  }

  private <T extends CatalogRecord> Optional<T> make(RecordKey key, Class<T> type) {
    CatalogRecord known = made.get(key);
    if (known != null) {
      return Optional.of(type.cast(known));
    }
    MergedRecord record = merged.get(key);
    Optional<String> name = record == null ? Optional.empty() : record.get(Fields.NAME);
    if (record == null || name.isEmpty()) {
      return Optional.empty();
    }
    CatalogRecord fresh = make(key, name.get(), record);
    made.put(key, fresh);
    return Optional.of(type.cast(fresh));
  }

  private CatalogRecord make(RecordKey key, String name, MergedRecord record) {
    return switch (key.kind()) {
      case SPACECRAFT -> spacecraft(key.id(), name, record);
      case CONFIGURATION -> configuration(key.id(), name, record);
      case FAMILY -> family(key.id(), name, record);
      case AGENCY -> agency(key.id(), name, record);
      case CONFIGURATION_TYPE -> new ConfigurationType(key.id(), name);
      case STATUS -> new Status(key.id(), name);
      default -> throw new IllegalArgumentException(key.toString());
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
        record.get(Fields.IMAGE),
        record.get(Fields.URL),
        ConfigurationDetails.UNKNOWN,
        FlightStatistics.UNKNOWN);
  }

  private Family family(int id, String name, MergedRecord record) {
    return new Family(
        id,
        name,
        record.get(Fields.DESCRIPTION),
        refer(record.get(Fields.MANUFACTURER), RecordKind.AGENCY, Agency.class),
        toInt(record.get(Fields.PARENT)),
        record.get(Fields.MAIDEN_FLIGHT),
        FlightStatistics.UNKNOWN);
  }

  private static Agency agency(int id, String name, MergedRecord record) {
    return new Agency(
        id,
        name,
        record.get(Fields.ABBREV),
        record.get(Fields.AGENCY_TYPE),
        record.get(Fields.URL),
        AgencyDetails.UNKNOWN,
        FlightStatistics.UNKNOWN);
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

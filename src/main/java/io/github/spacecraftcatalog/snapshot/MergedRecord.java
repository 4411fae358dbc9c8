package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.Provenance;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One record, of all that the captures say of it. */
final class MergedRecord {

  private final Map<Field<?>, SourcedValue> values = new LinkedHashMap<>();
  private final Set<Capture> captures = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  /**
   * Lays a newer sighting over what is known: its fields win, also those that it carries as
   * unknown; fields that it does not carry stay.
   */
  void add(RecordSighting newer) {
    values.putAll(newer.values());
    captures.add(newer.capture());
    get(Fields.NAME).ifPresent(names::add);
  }

  /** The value of a field; empty when it is unknown or no capture carries it. */
  <T> Optional<T> get(Field<T> field) {
    SourcedValue sourced = values.get(field);
    return sourced == null ? Optional.empty() : cast(sourced.value());
  }

  Provenance provenance() {
    var fields = new HashMap<String, Provenance.Origin>();
    values.forEach((field, sourced) -> fields.put(field.name(), sourced.origin()));
    String name = get(Fields.NAME).orElse("");
    List<String> former = names.stream().filter(known -> !known.equals(name)).toList();
    return new Provenance(fields, captures.stream().toList(), former);
  }

  /** Values are only ever stored under the field whose reader made them, see {@link Harvester}. */
  @SuppressWarnings("unchecked")
  private static <T> Optional<T> cast(Optional<?> value) {
    return (Optional<T>) value;
  }
}

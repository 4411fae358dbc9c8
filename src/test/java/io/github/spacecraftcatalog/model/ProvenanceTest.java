package io.github.spacecraftcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  private static final Capture OLDER = capture("b.json", Optional.empty());
  private static final Capture NEWER = capture("a.json", Optional.of(LocalDate.of(2026, 1, 1)));

  @Test
  void capturesAreListedOnceFromTheOldestOn() {
    var provenance = new Provenance(Map.of(), List.of(NEWER, OLDER, NEWER), List.of());

    assertThat(provenance.captures()).containsExactly(OLDER, NEWER);
  }

  @Test
  void fieldsAreListedByName() {
    var fields = new LinkedHashMap<String, Provenance.Origin>();
    fields.put("url", new Provenance.Origin(OLDER, 0, "/url"));
    fields.put("name", new Provenance.Origin(NEWER, 0, "/name"));

    assertThat(new Provenance(fields, List.of(), List.of()).fields().keySet())
        .containsExactly("name", "url");
  }

  private static Capture capture(String path, Optional<LocalDate> date) {
    return new Capture(path, date, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}

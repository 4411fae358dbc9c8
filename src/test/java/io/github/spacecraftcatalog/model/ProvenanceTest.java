package io.github.spacecraftcatalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  private static final Capture OLDER = capture("b.json", Optional.empty());
  private static final Capture NEWER = capture("a.json", Optional.of(LocalDate.of(2026, 1, 1)));

  @Test
  void capturesAreListedOnceFromTheOldestOn() {
    var provenance =
        new Provenance(List.of(), List.of(NEWER, OLDER, NEWER), List.of(), Optional.empty());

    assertThat(provenance.captures()).containsExactly(OLDER, NEWER);
  }

  @Test
  void fieldsAreListedByName() {
    var sources =
        List.of(
            new Provenance.Source(new Provenance.Origin(OLDER, 0, "/3"), List.of("url")),
            new Provenance.Source(new Provenance.Origin(NEWER, 7, ""), List.of("name", "a/b")));

    assertThat(new Provenance(sources, List.of(), List.of(), Optional.empty()).fields())
        .containsExactly(
            entry("a/b", new Provenance.Origin(NEWER, 7, "/a~1b")),
            entry("name", new Provenance.Origin(NEWER, 7, "/name")),
            entry("url", new Provenance.Origin(OLDER, 0, "/3/url")));
  }

  private static Capture capture(String path, Optional<LocalDate> date) {
    return new Capture(path, date, Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}

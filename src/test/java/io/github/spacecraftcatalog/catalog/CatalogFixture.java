package io.github.spacecraftcatalog.catalog;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.AgencyDetails;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationDetails;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.FlightStatistics;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.WebAddress;
import io.github.spacecraftcatalog.snapshot.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Records of which a test tells only what matters to it, and catalogs of them. */
final class CatalogFixture {

  private CatalogFixture() {}

  static Catalog catalog(CatalogRecord... records) {
    return catalog(List.of(records));
  }

  static Catalog catalog(List<? extends CatalogRecord> records) {
    var snapshot = new Snapshot(List.of(), List.copyOf(records), Map.of(), Map.of());
    return CatalogBuilder.build(snapshot, "snapshots", new Diagnostics());
  }

  static Family family(int id) {
    return new Family(
        id,
        "Family " + id,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        FlightStatistics.UNKNOWN);
  }

  static Family family(int id, int parent) {
    return new Family(
        id,
        "Family " + id,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(parent),
        Optional.empty(),
        FlightStatistics.UNKNOWN);
  }

  static Agency agency(int id) {
    return new Agency(
        id,
        "Agency " + id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        AgencyDetails.UNKNOWN,
        FlightStatistics.UNKNOWN);
  }

  static Agency agency(int id, Image image, Image logo) {
    return new Agency(
        id,
        "Agency " + id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new AgencyDetails(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(image),
            Optional.of(logo),
            Optional.empty(),
            Optional.empty()),
        FlightStatistics.UNKNOWN);
  }

  static Configuration configuration(int id, Family... families) {
    return new Configuration(
        id,
        "Configuration " + id,
        Optional.empty(),
        Optional.empty(),
        Arrays.asList(families),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ConfigurationDetails.UNKNOWN,
        FlightStatistics.UNKNOWN);
  }

  static Configuration configuration(
      int id, ConfigurationType type, Agency agency, List<Family> families) {
    return new Configuration(
        id,
        "Configuration " + id,
        Optional.of(type),
        Optional.of(agency),
        families,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ConfigurationDetails.UNKNOWN,
        FlightStatistics.UNKNOWN);
  }

  static Image image(int id, String url) {
    return Image.at(id, new WebAddress(url));
  }
}

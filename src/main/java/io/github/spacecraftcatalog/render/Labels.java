package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.ListingPage;

/** What the kinds of records are called on pages. */
final class Labels {

  private Labels() {}

  /** {@code Family}. */
  static String singular(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> "Spacecraft";
      case CONFIGURATION -> "Configuration";
      case FAMILY -> "Family";
      case AGENCY -> "Agency";
      case CONFIGURATION_TYPE -> "Type";
      case STATUS -> "Status";
      case SPACECRAFT_FLIGHT -> "Flight";
      case DOCKING_EVENT -> "Docking";
      case SPACE_STATION -> "Space station";
    };
  }

  /** {@code Families}. */
  static String plural(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> "Spacecraft";
      case CONFIGURATION -> "Configurations";
      case FAMILY -> "Families";
      case AGENCY -> "Agencies";
      case CONFIGURATION_TYPE -> "Types";
      case STATUS -> "Statuses";
      case SPACECRAFT_FLIGHT -> "Flights";
      case DOCKING_EVENT -> "Dockings";
      case SPACE_STATION -> "Space stations";
    };
  }

  /** A sentence about the index of a kind of group. */
  static String about(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> "Every spacecraft known here.";
      case CONFIGURATION -> "Every design that a spacecraft known here was built to.";
      case FAMILY -> "Designs of one descent, each with the spacecraft known here.";
      case AGENCY -> "Who operates the spacecraft known here, or builds their families.";
      case CONFIGURATION_TYPE -> "What spacecraft are for, in the words of the source.";
      case STATUS -> "What has become of a spacecraft, in the words of the source.";
      case SPACECRAFT_FLIGHT -> "The journeys of the spacecraft known here.";
      case DOCKING_EVENT -> "The stays of the spacecraft known here at others.";
      case SPACE_STATION -> "Where the spacecraft known here have docked.";
    };
  }

  /**
   * {@code Spacecraft by time docked, page 2}: what tells one page of a listing from the others.
   */
  static String onPage(String title, ListingPage listing) {
    String order = listing.isReordered() ? " by " + SpacecraftTable.order(listing.order()) : "";
    String page = listing.number() == 1 ? "" : ", page " + Words.number(listing.number());
    return title + order + page;
  }
}

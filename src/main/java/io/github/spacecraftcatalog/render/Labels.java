package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.RecordKind;

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
    };
  }

  /** {@code Spacecraft, page 2}; nothing is added on the first page of a listing. */
  static String onPage(String title, int number) {
    return number == 1 ? title : title + ", page " + Words.number(number);
  }
}

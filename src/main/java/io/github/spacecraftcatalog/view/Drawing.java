package io.github.spacecraftcatalog.view;

/** The drawings that stand where a picture is missing, one for each type of configuration. */
public enum Drawing {
  /** A crewed craft of modules and a descent capsule. */
  CAPSULE,
  /** An uncrewed supply ship. */
  CARGO_SHIP,
  /** A winged craft. */
  SPACEPLANE,
  /** A craft on legs. */
  LANDER,
  /** A rocket stage that works in orbit. */
  UPPER_STAGE,
  /** A dummy that stands for a payload. */
  MASS_SIMULATOR,
  /** None of these. */
  UNKNOWN
}

package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.view.Drawing;
import java.util.Optional;

/** Which drawing and which words go with a type of configuration, by the source's numbers. */
final class Drawings {

  private Drawings() {}

  /** The numbers are those of LL2's {@code /config/spacecraft_configuration_types/}. */
  static Drawing of(Optional<ConfigurationType> type) {
    return switch (type.map(ConfigurationType::id).orElse(0)) {
      case 2 -> Drawing.CAPSULE;
      case 3 -> Drawing.SPACEPLANE;
      case 4 -> Drawing.CARGO_SHIP;
      case 5 -> Drawing.MASS_SIMULATOR;
      case 6 -> Drawing.UPPER_STAGE;
      case 7 -> Drawing.LANDER;
      default -> Drawing.UNKNOWN;
    };
  }

  /** What is drawn, with its article. */
  static String words(Drawing drawing) {
    return switch (drawing) {
      case CAPSULE -> "a capsule";
      case SPACEPLANE -> "a spaceplane";
      case CARGO_SHIP -> "a cargo ship";
      case MASS_SIMULATOR -> "a mass simulator";
      case UPPER_STAGE -> "an upper stage";
      case LANDER -> "a lander";
      case UNKNOWN -> "a spacecraft";
    };
  }

  /** What a spacecraft of the type is called in a sentence. */
  static String noun(ConfigurationType type) {
    return switch (type.id()) {
      case 4 -> "Cargo resupply spacecraft";
      case 6 -> "Reusable upper stage";
      default -> type.name();
    };
  }
}

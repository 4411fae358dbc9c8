package io.github.spacecraftcatalog.fetch;

/**
 * What a set is of.
 *
 * @param resource the endpoint
 * @param mode how much was asked
 */
record SetKey(Resource resource, Mode mode) {

  /** How its files begin: {@code spacecraft}, {@code spacecraft-detailed}. */
  String stem() {
    return mode == Mode.NORMAL ? resource.label() : resource.label() + "-" + mode.label();
  }

  /** The name of a page's file. */
  String fileName(int number) {
    return stem() + "-" + number + ".json";
  }
}

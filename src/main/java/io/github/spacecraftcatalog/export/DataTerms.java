package io.github.spacecraftcatalog.export;

/** Under which conditions The Space Devs give their data away. */
final class DataTerms {

  /** What the conditions are called. */
  static final String NAME = "Terms of use of The Space Devs";

  /** Where they are (The Space Devs, frequently asked questions, "Terms of use"). */
  static final String ADDRESS = "https://thespacedevs.com/";

  private DataTerms() {}
}

package io.github.spacecraftcatalog.site;

/**
 * Whose data the catalog has, and under which conditions (The Space Devs, frequently asked
 * questions, "Terms of use").
 */
public final class DataTerms {

  /** What the conditions are called. */
  public static final String NAME = "Terms of use of The Space Devs";

  /** Where they are. */
  public static final String ADDRESS =
      "https://github.com/TheSpaceDevs/Tutorials/blob/main/faqs/faq_TSD.md#terms-of-use";

  /** Whose the database is. */
  public static final String MAKER = "The Space Devs";

  /** Where they introduce themselves. */
  public static final String MAKER_ADDRESS = "https://thespacedevs.com/";

  /** What the database is called. */
  public static final String DATABASE = "Launch Library 2";

  /** What the database is called, and whose it is. */
  public static final String SOURCE = DATABASE + " by " + MAKER;

  /** Where the database is introduced. */
  public static final String SOURCE_ADDRESS = "https://thespacedevs.com/llapi";

  private DataTerms() {}
}

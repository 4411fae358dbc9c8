package io.github.spacecraftcatalog.site;

/** Where the data of every site comes from, and on which terms. */
public final class DataSource {

  /** What the source is called. */
  public static final String NAME = "Launch Library 2";

  /** Where the source introduces itself. */
  public static final String ADDRESS = "https://thespacedevs.com/llapi";

  /** Who keeps it. */
  public static final String MAKER = "The Space Devs";

  /** Where they introduce themselves. */
  public static final String MAKER_ADDRESS = "https://thespacedevs.com/";

  /** What they ask of those who use their data. */
  public static final String TERMS =
      "https://github.com/TheSpaceDevs/Tutorials/blob/main/faqs/faq_TSD.md#terms-of-use";

  private DataSource() {}
}

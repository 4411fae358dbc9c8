package io.github.spacecraftcatalog.site;

/** Where the catalog's data is from: what it is called, and its address. */
public enum DataSource {
  /** The database. */
  DATABASE("Launch Library 2", "https://thespacedevs.com/llapi"),
  /** Whose it is. */
  MAKER("The Space Devs", "https://thespacedevs.com/"),
  /** Under which conditions they give it away. */
  TERMS(
      "Terms of use of The Space Devs",
      "https://github.com/TheSpaceDevs/Tutorials/blob/main/faqs/faq_TSD.md#terms-of-use");

  private final String title;
  private final String address;

  DataSource(String title, String address) {
    this.title = title;
    this.address = address;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** Where it is in the web. */
  public String address() {
    return address;
  }

  /** What the database is called, and whose it is. */
  public static String inFull() {
    return DATABASE.title + " by " + MAKER.title;
  }
}

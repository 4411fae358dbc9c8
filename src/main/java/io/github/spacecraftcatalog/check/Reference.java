package io.github.spacecraftcatalog.check;

/**
 * An address in a finished file.
 *
 * @param kind what happens with it
 * @param address the address as it is written
 * @param shown how a diagnostic quotes it
 */
record Reference(Kind kind, String address, String shown) {

  /** An address of the site itself in a file that is no page, so that one elsewhere is a fault. */
  static Reference own(String address) {
    return new Reference(Kind.RESOURCE, address, "\"" + address + "\"");
  }

  /** What a browser does with an address. */
  enum Kind {
    /** Goes there when its reader wants to. */
    LINK,
    /** Shows the picture that is there, at the source of the record if need be. */
    PICTURE,
    /** Loads what is there together with the page. */
    RESOURCE
  }
}

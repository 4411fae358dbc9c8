package io.github.spacecraftcatalog.asset;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.Locale;

/** What an address in a stylesheet refers to. */
sealed interface AssetReference {

  /** Nothing that is loaded from anywhere: embedded data, an element of the page. */
  record Embedded() implements AssetReference {}

  /**
   * A file of the assets folder, whether it exists or not.
   *
   * @param name its path within the folder
   * @param suffix query and fragment
   */
  record Local(String name, String suffix) implements AssetReference {}

  /**
   * What may not be referred to.
   *
   * @param rule what it breaks
   * @param problem what is wrong, as the end of a sentence that starts with the address
   */
  record Refused(Rule rule, String problem) implements AssetReference {}

  /**
   * Understands an address.
   *
   * @param stylesheet the path of the stylesheet within the assets folder
   */
  static AssetReference of(String address, String stylesheet) {
    String lowerCase = address.toLowerCase(Locale.ROOT);
    if (address.isEmpty() || address.startsWith("#") || lowerCase.startsWith("data:")) {
      return new Embedded();
    }
    if (address.startsWith("//") || lowerCase.matches("(?s)https?:.*")) {
      return new Refused(
          Rule.THIRD_PARTY,
          "would be loaded from another host; put the file into the assets folder instead");
    }
    if (address.startsWith("/") || lowerCase.matches("(?s)[a-z][a-z0-9+.-]*:.*")) {
      return new Refused(
          Rule.MISSING_ASSET, "cannot be resolved; write the path from this file's folder");
    }
    return RelativeAddress.name(address, stylesheet)
        .<AssetReference>map(name -> new Local(name, RelativeAddress.suffix(address)))
        .orElse(new Refused(Rule.MISSING_ASSET, "leads out of the assets folder"));
  }
}

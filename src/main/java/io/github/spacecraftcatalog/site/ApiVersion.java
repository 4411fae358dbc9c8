package io.github.spacecraftcatalog.site;

import java.util.List;

/**
 * A version of the API, which has numbers of its own ({@code semver.org}): members and files that
 * are added raise the second, anything else the first, and with it the folder.
 *
 * @param number its number
 * @param changes what it changed, for those who use it, as a sentence
 */
public record ApiVersion(String number, String changes) {

  /** All of them, the newest first. */
  public static final List<ApiVersion> ALL =
      List.of(
          new ApiVersion(
              "1.0.0", "Records, collections, pages of a hundred, JSON Schema, OpenAPI."));

  /** The newest. */
  public static ApiVersion current() {
    return ALL.get(0);
  }
}

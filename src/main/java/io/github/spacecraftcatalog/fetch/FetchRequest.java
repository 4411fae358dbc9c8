package io.github.spacecraftcatalog.fetch;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be fetched, and where to.
 *
 * @param api the API
 * @param key sent to it
 * @param userAgent who asks
 * @param program what is written into the manifest
 * @param resources what is asked for, in this order
 * @param mode how much of it
 * @param snapshots the folder with captures
 * @param refused the folder for sets that are refused
 * @param takesWorse whether to take a set that has lost more, or is worse, than it may be
 */
public record FetchRequest(
    ApiUrl api,
    ApiKey key,
    String userAgent,
    String program,
    List<Resource> resources,
    Mode mode,
    Path snapshots,
    Path refused,
    boolean takesWorse) {

  /** Copies the list, each resource once. */
  public FetchRequest {
    resources = resources.stream().distinct().toList();
  }
}

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
 */
public record FetchRequest(
    ApiUrl api,
    ApiKey key,
    String userAgent,
    String program,
    List<Resource> resources,
    Mode mode,
    Path snapshots,
    Path refused) {

  /** Copies the list, each resource once. */
  public FetchRequest {
    resources = resources.stream().distinct().toList();
  }
}

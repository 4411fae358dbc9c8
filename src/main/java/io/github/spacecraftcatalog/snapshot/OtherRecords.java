package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the answers of Launch Library hold that the catalog has no pages for, told by fields that
 * versions 2.0 to 2.3 have in common (schemas of the 2.3.0 document).
 */
final class OtherRecords {

  /**
   * A kind of record.
   *
   * @param singular what people call one of it
   * @param plural what people call many of it
   * @param fields the fields that tell it from those after it
   */
  record Kind(String singular, String plural, Set<String> fields) {}

  /** The two answers that are no records: they have no id. */
  private static final Set<String> WITHOUT_ID =
      Set.of("your_request_limit", "road_closures", "notices");

  private static final Kind OTHER = kind("other record", "other records", "id");

  /** What the smallest records have, such as a status, a role or a language. */
  private static final Set<String> OF_SMALL_RECORDS =
      Set.of(
          "id",
          "name",
          "abbrev",
          "code",
          "description",
          "role",
          "priority",
          "celestial_body",
          "url",
          "response_mode");

  /** Where the source has its records, whatever their kind and version. */
  private static final Pattern SOURCE_URL = Pattern.compile("https?://[^/]+/2\\.\\d+\\.\\d+/.*");

  private static final List<Kind> KINDS =
      List.of(
          kind("state of the API's limit", "states of the API's limit", "your_request_limit"),
          kind("launch", "launches", "net", "window_start"),
          kind("astronaut", "astronauts", "date_of_birth"),
          kind("astronaut", "astronauts", "last_flight", "first_flight"),
          kind("launcher", "launchers", "flight_proven"),
          kind(
              "configuration of a launcher", "configurations of launchers", "full_name", "variant"),
          kind("family of launchers", "families of launchers", "manufacturer", "parent"),
          kind("landing place", "landing places", "successful_landings", "location"),
          kind("pad", "pads", "latitude", "longitude", "location"),
          kind("location", "locations", "total_launch_count", "total_landing_count"),
          kind("flight of a payload", "flights of payloads", "payload", "destination"),
          kind("payload", "payloads", "manufacturer", "operator"),
          kind("landing", "landings", "attempt", "success"),
          kind("spacewalk", "spacewalks", "start", "end", "duration"),
          kind("expedition", "expeditions", "start", "end", "spacestation"),
          kind("program", "programs", "start_date", "end_date"),
          kind("event", "events", "date", "webcast_live"),
          kind("event", "events", "date", "location", "type"),
          kind("update", "updates", "comment", "created_by"),
          kind("road closure", "road closures", "title", "window_start"),
          kind("notice", "notices", "type", "date", "url"),
          kind("celestial body", "celestial bodies", "gravity", "length_of_day"),
          kind("dashboard", "dashboards", "road_closures", "notices"),
          kind("port of a station", "ports of stations", "name", "spacestation"),
          kind("country", "countries", "alpha_2_code", "alpha_3_code"),
          kind("licence", "licences", "priority", "link"),
          kind("mission patch", "mission patches", "priority", "image_url"));

  private OtherRecords() {}

  private static Kind kind(String singular, String plural, String... fields) {
    return new Kind(singular, plural, Set.of(fields));
  }

  /** The kind of a record; empty when it is no record of Launch Library. */
  static Optional<Kind> kindOf(JsonObject record) {
    return KINDS.stream()
        .filter(kind -> kind.fields().stream().allMatch(record::has))
        .filter(kind -> record.has("id") || WITHOUT_ID.containsAll(kind.fields()))
        .findFirst()
        .or(() -> isOther(record) ? Optional.of(OTHER) : Optional.empty());
  }

  private static boolean isOther(JsonObject record) {
    boolean isSmall = record.size() > 1 && OF_SMALL_RECORDS.containsAll(record.names());
    boolean isFromSource = record.text("url").filter(OtherRecords::isOfSource).isPresent();
    return record.has("id") && (isSmall || isFromSource || record.has("response_mode"));
  }

  private static boolean isOfSource(String url) {
    return SOURCE_URL.matcher(url).matches();
  }
}

package io.github.spacecraftcatalog.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.ObjectMapper;

/** The records of the stand-in. Spacecraft have the ids from 1 on. */
public final class StandInRecords {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SOURCE = "https://ll.thespacedevs.com/2.3.0/";

  private final Map<String, Map<Integer, Map<String, Object>>> resources =
      new ConcurrentHashMap<>();

  StandInRecords(int spacecraft) {
    Map<Integer, Map<String, Object>> crafts = new TreeMap<>();
    IntStream.rangeClosed(1, spacecraft).forEach(id -> crafts.put(id, craft(id)));
    resources.put("spacecraft", crafts);
    resources.put("spacecraft_configurations", new TreeMap<>(Map.of(7, configuration())));
    resources.put("agencies", new TreeMap<>(Map.of(63, agency("normal"))));
    resources.put("docking_events", new TreeMap<>());
  }

  /** Adds a spacecraft. */
  public void add(int id) {
    crafts().put(id, craft(id));
  }

  /** Takes a spacecraft away. */
  public void remove(int id) {
    crafts().remove(id);
  }

  /** Changes a spacecraft. */
  public void change(int id, Consumer<Map<String, Object>> change) {
    Map<String, Object> copy = new LinkedHashMap<>(Objects.requireNonNull(crafts().get(id)));
    change.accept(copy);
    crafts().put(id, copy);
  }

  private Map<Integer, Map<String, Object>> crafts() {
    return of("spacecraft");
  }

  private Map<Integer, Map<String, Object>> of(String resource) {
    return Objects.requireNonNull(resources.get(resource));
  }

  /** A page; empty when there is no such resource. */
  String page(String root, URI request, String rootPath) {
    String resource = request.getPath().substring(rootPath.length()).replace("/", "");
    Map<String, String> query = query(request);
    if (!resources.containsKey(resource)) {
      return "";
    }
    List<Map<String, Object>> all = ordered(of(resource), query.getOrDefault("ordering", ""));
    int limit = Math.min(100, Integer.parseInt(query.getOrDefault("limit", "10")));
    int offset = Integer.parseInt(query.getOrDefault("offset", "0"));
    var page = new LinkedHashMap<String, Object>();
    page.put("count", all.size());
    String address = root + resource + "/";
    page.put("next", offset + limit < all.size() ? address + link(query, offset + limit) : null);
    page.put("previous", offset > 0 ? address + link(query, Math.max(0, offset - limit)) : null);
    page.put("results", all.stream().skip(offset).limit(limit).toList());
    return JSON.writeValueAsString(page);
  }

  private static List<Map<String, Object>> ordered(
      Map<Integer, Map<String, Object>> records, String ordering) {
    var all = new ArrayList<>(records.values());
    if (!"id".equals(ordering)) {
      all.sort(
          Comparator.comparingInt(
              record -> (int) Objects.requireNonNull(record.get("id")) * 7919 % 1009));
    }
    return all;
  }

  /** By name, as Django does; the first page has no offset. */
  private static String link(Map<String, String> query, int offset) {
    var parameters = new TreeMap<>(query);
    parameters.remove("offset");
    if (offset > 0) {
      parameters.put("offset", String.valueOf(offset));
    }
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
        .collect(Collectors.joining("&", "?", ""));
  }

  private static Map<String, String> query(URI request) {
    var query = new TreeMap<String, String>();
    String text = request.getQuery() == null ? "" : request.getQuery();
    for (String parameter : text.split("&", -1)) {
      if (!parameter.isEmpty()) {
        query.put(parameter.split("=", 2)[0], parameter.split("=", 2)[1]);
      }
    }
    return query;
  }

  private static Map<String, Object> craft(int id) {
    var craft = new LinkedHashMap<String, Object>();
    craft.put("response_mode", "normal");
    craft.put("id", id);
    craft.put("url", SOURCE + "spacecraft/" + id + "/");
    craft.put("name", "Tern " + id);
    craft.put("serial_number", "T" + id);
    craft.put("is_placeholder", false);
    craft.put("image", null);
    craft.put("in_space", id % 100 == 0);
    craft.put("time_in_space", "P" + (1 + id % 400) + "DT2H");
    craft.put("time_docked", "P" + id % 30 + "D");
    craft.put("flights_count", 1);
    craft.put("mission_ends_count", id % 100 == 0 ? 0 : 1);
    craft.put("status", Map.of("id", 1, "name", "Active"));
    craft.put("description", "Carried – cargo number " + id + ".");
    craft.put("spacecraft_config", configuration());
    craft.put("fastest_turnaround", null);
    return craft;
  }

  private static Map<String, Object> configuration() {
    var configuration = new LinkedHashMap<String, Object>();
    configuration.put("response_mode", "normal");
    configuration.put("id", 7);
    configuration.put("url", SOURCE + "spacecraft_configurations/7/");
    configuration.put("name", "Tern");
    configuration.put("type", Map.of("id", 3, "name", "Cargo Resupply"));
    configuration.put("agency", agency("list"));
    configuration.put("family", List.of());
    configuration.put("in_use", true);
    configuration.put("image", null);
    return configuration;
  }

  private static Map<String, Object> agency(String mode) {
    var agency = new LinkedHashMap<String, Object>();
    agency.put("response_mode", mode);
    agency.put("id", 63);
    agency.put("url", SOURCE + "agencies/63/");
    agency.put("name", "Seabird Works");
    agency.put("abbrev", "SBW");
    agency.put("type", Map.of("id", 3, "name", "Commercial"));
    if (mode.equals("normal")) {
      agency.put("founding_year", 1971);
      agency.put("description", "Builds terns.");
    }
    return agency;
  }
}

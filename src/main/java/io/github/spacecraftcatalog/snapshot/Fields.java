package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.model.Country;
import io.github.spacecraftcatalog.model.CrewMember;
import io.github.spacecraftcatalog.model.Image;
import io.github.spacecraftcatalog.model.Landing;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.model.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields that the model knows, by kind of record. To add one: a constant here, in the list of
 * its kind, and the component it fills in {@link ModelBuilder}. A field that was renamed in version
 * 2.3 stands here under both names.
 */
final class Fields {

  static final Field<String> NAME = new Field<>("name", Values::line);
  static final Field<WebAddress> URL = new Field<>("url", Values::webAddress);
  static final Field<Image> IMAGE = new Field<>("image", ImageReader::read);
  static final Field<Image> IMAGE_URL = new Field<>("image_url", ImageReader::ofAddress);
  static final Field<String> DESCRIPTION = new Field<>("description", Values::text);
  static final Field<Duration> FASTEST_TURNAROUND =
      new Field<>("fastest_turnaround", Values::duration);
  static final Field<LocalDate> MAIDEN_FLIGHT = new Field<>("maiden_flight", Values::date);

  static final Field<String> SERIAL_NUMBER = new Field<>("serial_number", Values::line);
  static final Field<Boolean> IS_PLACEHOLDER = new Field<>("is_placeholder", Values::yesOrNo);
  static final Field<Boolean> IN_SPACE = new Field<>("in_space", Values::yesOrNo);
  static final Field<Duration> TIME_IN_SPACE = new Field<>("time_in_space", Values::duration);
  static final Field<Duration> TIME_DOCKED = new Field<>("time_docked", Values::duration);
  static final Field<Integer> FLIGHTS_COUNT = new Field<>("flights_count", Values::count);
  static final Field<Integer> MISSION_ENDS_COUNT = new Field<>("mission_ends_count", Values::count);
  static final Field<Integer> STATUS = new Field<>("status", Values::reference);
  static final Field<Integer> SPACECRAFT_CONFIG =
      new Field<>("spacecraft_config", Values::reference);

  static final Field<Integer> CONFIGURATION_TYPE = new Field<>("type", Values::reference);
  static final Field<Integer> AGENCY = new Field<>("agency", Values::reference);
  static final Field<List<Integer>> FAMILY = new Field<>("family", Values::references);
  static final Field<Boolean> IN_USE = new Field<>("in_use", Values::yesOrNo);
  static final Field<String> CAPABILITY = new Field<>("capability", Values::text);
  static final Field<String> HISTORY = new Field<>("history", Values::text);
  static final Field<String> DETAILS = new Field<>("details", Values::text);
  static final Field<Double> HEIGHT = new Field<>("height", Values::measure);
  static final Field<Double> DIAMETER = new Field<>("diameter", Values::measure);
  static final Field<Boolean> HUMAN_RATED = new Field<>("human_rated", Values::yesOrNo);
  static final Field<Integer> CREW_CAPACITY = new Field<>("crew_capacity", Values::count);
  static final Field<Integer> PAYLOAD_CAPACITY = new Field<>("payload_capacity", Values::count);
  static final Field<Integer> PAYLOAD_RETURN_CAPACITY =
      new Field<>("payload_return_capacity", Values::count);
  static final Field<String> FLIGHT_LIFE = new Field<>("flight_life", Values::line);
  static final Field<WebAddress> INFO_LINK = new Field<>("info_link", Values::webAddress);
  static final Field<WebAddress> WIKI_LINK = new Field<>("wiki_link", Values::webAddress);

  static final Field<Integer> SPACECRAFT_FLOWN = new Field<>("spacecraft_flown", Values::count);
  static final Field<Integer> TOTAL_LAUNCH_COUNT = new Field<>("total_launch_count", Values::count);
  static final Field<Integer> SUCCESSFUL_LAUNCHES =
      new Field<>("successful_launches", Values::count);
  static final Field<Integer> FAILED_LAUNCHES = new Field<>("failed_launches", Values::count);
  static final Field<Integer> ATTEMPTED_LANDINGS = new Field<>("attempted_landings", Values::count);
  static final Field<Integer> SUCCESSFUL_LANDINGS =
      new Field<>("successful_landings", Values::count);
  static final Field<Integer> FAILED_LANDINGS = new Field<>("failed_landings", Values::count);

  static final Field<Integer> MANUFACTURER = new Field<>("manufacturer", Values::reference);
  static final Field<Integer> PARENT = new Field<>("parent", Values::reference);

  static final Field<String> ABBREV = new Field<>("abbrev", Values::line);
  static final Field<String> AGENCY_TYPE = new Field<>("type", AgencyReader::type);
  static final Field<List<Country>> COUNTRY = new Field<>("country", AgencyReader::countries);
  static final Field<List<Country>> COUNTRY_CODE =
      new Field<>("country_code", AgencyReader::countryCodes);
  static final Field<String> ADMINISTRATOR = new Field<>("administrator", Values::line);
  static final Field<Integer> FOUNDING_YEAR = new Field<>("founding_year", Values::year);
  static final Field<String> LAUNCHERS = new Field<>("launchers", Values::line);
  static final Field<String> SPACECRAFT = new Field<>("spacecraft", Values::line);
  static final Field<String> PARENT_NAME = new Field<>("parent", Values::line);
  static final Field<Image> LOGO = new Field<>("logo", ImageReader::read);
  static final Field<Image> LOGO_URL = new Field<>("logo_url", ImageReader::ofAddress);
  static final Field<WebAddress> INFO_URL = new Field<>("info_url", Values::webAddress);
  static final Field<WebAddress> WIKI_URL = new Field<>("wiki_url", Values::webAddress);

  static final Field<String> DESTINATION = new Field<>("destination", Values::line);
  static final Field<Instant> MISSION_END = new Field<>("mission_end", Values::time);
  static final Field<Integer> FLIGHT_SPACECRAFT = new Field<>("spacecraft", Values::reference);
  static final Field<Launch> LAUNCH = new Field<>("launch", LaunchReader::launch);
  static final Field<Landing> LANDING = new Field<>("landing", LaunchReader::landing);
  static final Field<Duration> DURATION = new Field<>("duration", Values::duration);
  static final Field<Duration> TURN_AROUND_TIME = new Field<>("turn_around_time", Values::duration);
  static final Field<List<CrewMember>> LAUNCH_CREW = new Field<>("launch_crew", LaunchReader::crew);
  static final Field<List<CrewMember>> ONBOARD_CREW =
      new Field<>("onboard_crew", LaunchReader::crew);
  static final Field<List<CrewMember>> LANDING_CREW =
      new Field<>("landing_crew", LaunchReader::crew);

  static final Field<Instant> DOCKING = new Field<>("docking", Values::time);
  static final Field<Instant> DEPARTURE = new Field<>("departure", Values::time);
  static final Field<String> DOCKING_LOCATION =
      new Field<>("docking_location", DockingReader::location);
  static final Field<Integer> STATION_OF_LOCATION =
      new Field<>("docking_location", DockingReader::stationOfLocation);
  static final Field<Integer> FLIGHT_VEHICLE = new Field<>("flight_vehicle", Values::reference);
  static final Field<Integer> FLIGHT_VEHICLE_CHASER =
      new Field<>("flight_vehicle_chaser", Values::reference);
  static final Field<String> FLIGHT_VEHICLE_TARGET =
      new Field<>("flight_vehicle_target", DockingReader::spacecraft);
  static final Field<String> PAYLOAD_FLIGHT_TARGET =
      new Field<>("payload_flight_target", DockingReader::payload);
  static final Field<Integer> SPACESTATION = new Field<>("spacestation", Values::reference);
  static final Field<Integer> SPACE_STATION_TARGET =
      new Field<>("space_station_target", Values::reference);

  static final Field<String> STATION_STATUS = new Field<>("status", AgencyReader::type);
  static final Field<LocalDate> FOUNDED = new Field<>("founded", Values::date);
  static final Field<LocalDate> DEORBITED = new Field<>("deorbited", Values::date);
  static final Field<String> ORBIT = new Field<>("orbit", Values::line);

  private static final List<Field<?>> STATISTICS =
      List.of(
          SPACECRAFT_FLOWN,
          TOTAL_LAUNCH_COUNT,
          SUCCESSFUL_LAUNCHES,
          FAILED_LAUNCHES,
          ATTEMPTED_LANDINGS,
          SUCCESSFUL_LANDINGS,
          FAILED_LANDINGS,
          FASTEST_TURNAROUND);

  private static final List<Field<?>> SPACECRAFT_FIELDS =
      List.of(
          NAME,
          URL,
          SERIAL_NUMBER,
          IS_PLACEHOLDER,
          IMAGE,
          IN_SPACE,
          TIME_IN_SPACE,
          TIME_DOCKED,
          FLIGHTS_COUNT,
          MISSION_ENDS_COUNT,
          STATUS,
          DESCRIPTION,
          SPACECRAFT_CONFIG,
          FASTEST_TURNAROUND);

  private static final List<Field<?>> CONFIGURATION_FIELDS =
      and(
          STATISTICS,
          NAME,
          URL,
          CONFIGURATION_TYPE,
          AGENCY,
          FAMILY,
          IN_USE,
          IMAGE,
          IMAGE_URL,
          CAPABILITY,
          HISTORY,
          DETAILS,
          MAIDEN_FLIGHT,
          HEIGHT,
          DIAMETER,
          HUMAN_RATED,
          CREW_CAPACITY,
          PAYLOAD_CAPACITY,
          PAYLOAD_RETURN_CAPACITY,
          FLIGHT_LIFE,
          INFO_LINK,
          WIKI_LINK);

  private static final List<Field<?>> FAMILY_FIELDS =
      and(STATISTICS, NAME, DESCRIPTION, MANUFACTURER, PARENT, MAIDEN_FLIGHT);

  private static final List<Field<?>> AGENCY_FIELDS =
      and(
          STATISTICS,
          NAME,
          URL,
          ABBREV,
          AGENCY_TYPE,
          COUNTRY,
          COUNTRY_CODE,
          DESCRIPTION,
          ADMINISTRATOR,
          FOUNDING_YEAR,
          LAUNCHERS,
          SPACECRAFT,
          PARENT_NAME,
          IMAGE,
          IMAGE_URL,
          LOGO,
          LOGO_URL,
          INFO_URL,
          WIKI_URL);

  private static final List<Field<?>> FLIGHT_FIELDS =
      List.of(
          URL,
          DESTINATION,
          MISSION_END,
          FLIGHT_SPACECRAFT,
          LAUNCH,
          LANDING,
          DURATION,
          TURN_AROUND_TIME,
          LAUNCH_CREW,
          ONBOARD_CREW,
          LANDING_CREW);

  private static final List<Field<?>> DOCKING_FIELDS =
      List.of(
          URL,
          DOCKING,
          DEPARTURE,
          DOCKING_LOCATION,
          STATION_OF_LOCATION,
          FLIGHT_VEHICLE,
          FLIGHT_VEHICLE_CHASER,
          FLIGHT_VEHICLE_TARGET,
          PAYLOAD_FLIGHT_TARGET,
          SPACE_STATION_TARGET,
          SPACESTATION);

  private static final List<Field<?>> STATION_FIELDS =
      List.of(NAME, URL, STATION_STATUS, FOUNDED, DEORBITED, ORBIT);

  private Fields() {}

  /** The fields of a kind of record. */
  static List<Field<?>> of(RecordKind kind) {
    return switch (kind) {
      case SPACECRAFT -> SPACECRAFT_FIELDS;
      case CONFIGURATION -> CONFIGURATION_FIELDS;
      case FAMILY -> FAMILY_FIELDS;
      case AGENCY -> AGENCY_FIELDS;
      case CONFIGURATION_TYPE, STATUS -> List.of(NAME);
      case SPACECRAFT_FLIGHT -> FLIGHT_FIELDS;
      case DOCKING_EVENT -> DOCKING_FIELDS;
      case SPACE_STATION -> STATION_FIELDS;
    };
  }

  private static List<Field<?>> and(List<Field<?>> more, Field<?>... own) {
    return Stream.concat(Stream.of(own), more.stream()).toList();
  }
}

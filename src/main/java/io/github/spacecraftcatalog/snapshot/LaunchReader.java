package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.CrewMember;
import io.github.spacecraftcatalog.model.Landing;
import io.github.spacecraftcatalog.model.Launch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a flight holds: its launch, its landing and its crew. */
final class LaunchReader {

  private LaunchReader() {}

  static Optional<Launch> launch(JsonValue value, ValuePlace place) throws MalformedValueException {
    Members launch = Members.of(value, place);
    return Optional.of(
        new Launch(
            launch.read("name", Values::line),
            launch.read("net", Values::time),
            launch.line("net_precision", "name"),
            launch.line("status", "name"),
            launch.line("launch_service_provider", "name"),
            launch
                .line("rocket", "configuration", "full_name")
                .or(() -> launch.line("rocket", "configuration", "name")),
            launch.line("pad", "name"),
            launch.line("pad", "location", "name"),
            launch.line("mission", "name"),
            launch.read("mission", LaunchReader::missionDescription),
            launch.line("mission", "orbit", "name"),
            launch.read("url", Values::webAddress)));
  }

  private static Optional<String> missionDescription(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    return Members.of(value, place).read("description", Values::text);
  }

  /** Before version 2.3 the place of a landing was its {@code location}. */
  static Optional<Landing> landing(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    Members landing = Members.of(value, place);
    return Optional.of(
        new Landing(
            landing.read("attempt", Values::yesOrNo),
            landing.read("success", Values::yesOrNo),
            landing.read("description", Values::text),
            landing.line("landing_location", "name").or(() -> landing.line("location", "name")),
            landing.line("type", "name")));
  }

  static Optional<List<CrewMember>> crew(JsonValue value, ValuePlace place)
      throws MalformedValueException {
    var crew = new ArrayList<CrewMember>();
    for (Members member : Members.all(value, place)) {
      member
          .line("astronaut", "name")
          .ifPresent(name -> crew.add(new CrewMember(name, member.line("role", "role"))));
    }
    return Optional.of(crew);
  }
}

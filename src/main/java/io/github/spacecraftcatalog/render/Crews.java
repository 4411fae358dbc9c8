package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CrewMember;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was on board of a flight: told once where nobody came or went. */
final class Crews {

  private Crews() {}

  static List<FactView> of(SpacecraftFlight flight) {
    long different =
        Stream.of(flight.launchCrew(), flight.onboardCrew(), flight.landingCrew())
            .filter(crew -> !crew.isEmpty())
            .map(Set::copyOf)
            .distinct()
            .count();
    boolean landed = !flight.landingCrew().isEmpty();
    var facts = new ArrayList<FactView>();
    if (different == 1 && landed && !flight.launchCrew().isEmpty()) {
      add(facts, "Crew", flight.launchCrew());
    } else {
      add(facts, "Crew at launch", flight.launchCrew());
      if (different > 1 || flight.launchCrew().isEmpty()) {
        add(facts, "Crew on board", flight.onboardCrew());
      }
      add(facts, "Crew at landing", flight.landingCrew());
    }
    return facts;
  }

  private static void add(List<FactView> facts, String label, List<CrewMember> crew) {
    if (!crew.isEmpty()) {
      facts.add(new FactView(label, crew.stream().map(Crews::member).collect(Collectors.toList())));
    }
  }

  private static ValueView member(CrewMember member) {
    return new ValueView.Text(member.name() + member.role().map(role -> ", " + role).orElse(""));
  }
}

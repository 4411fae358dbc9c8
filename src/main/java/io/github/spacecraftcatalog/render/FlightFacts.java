package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.Landing;
import io.github.spacecraftcatalog.model.Launch;
import io.github.spacecraftcatalog.model.SpacecraftFlight;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of one flight. What no capture tells is left out: a log is not a form. */
final class FlightFacts {

  private final SpacecraftFlight flight;
  private final boolean flying;
  private final List<FactView> facts = new ArrayList<>();

  private FlightFacts(SpacecraftFlight flight, boolean flying) {
    this.flight = flight;
    this.flying = flying;
  }

  /**
   * The facts of a flight.
   *
   * @param flying whether the spacecraft is on it
   */
  static List<FactView> of(SpacecraftFlight flight, boolean flying) {
    var facts = new FlightFacts(flight, flying);
    flight.launch().ifPresent(facts::addLaunch);
    facts.addText("Destination", flight.destination());
    facts.addText("Orbit", flight.launch().flatMap(Launch::orbit));
    flight.landing().ifPresent(facts::addLanding);
    facts.addEnd();
    flight
        .turnAroundTime()
        .filter(FlightEntries::isRecorded)
        .ifPresent(time -> facts.add("Turnaround", Values.exactly(time)));
    facts.facts.addAll(Crews.of(flight));
    facts.addRecords();
    return facts.facts;
  }

  private void addLaunch(Launch launch) {
    addText("Rocket", launch.rocket());
    addText("Launched by", launch.provider());
    addText("Launch site", joined(launch.pad(), launch.location()));
    addText("Mission", launch.mission());
  }

  private void addLanding(Landing landing) {
    Optional<String> place = joined(landing.type(), landing.location());
    Optional<ValueView> outcome = outcome(landing);
    boolean isKnown = place.isPresent() || outcome.isPresent() || landing.description().isPresent();
    if (isKnown) {
      var values = new ArrayList<ValueView>();
      values.add(outcome.orElse(flying ? new ValueView.Unknown("not landed yet") : Values.UNKNOWN));
      Stream.concat(place.stream(), landing.description().stream())
          .map(ValueView.Text::new)
          .forEach(values::add);
      facts.add(new FactView("Landing", values));
    }
  }

  private static Optional<ValueView> outcome(Landing landing) {
    if (landing.attempt().isPresent() && !landing.attempt().get()) {
      return Optional.of(new ValueView.Text("not attempted"));
    }
    return landing.success().map(success -> new ValueView.Text(success ? "success" : "failure"));
  }

  private void addEnd() {
    flight.missionEnd().ifPresent(end -> add("Mission ended", Moments.time(end)));
    if (flying) {
      add("Mission ended", new ValueView.Unknown("still flying"));
    }
  }

  private void addRecords() {
    var links = new ArrayList<ValueView>();
    flight.sourceUrl().ifPresent(url -> links.add(Sources.link(flight, url)));
    flight
        .launch()
        .flatMap(Launch::sourceUrl)
        .ifPresent(
            url -> links.add(new ValueView.Linked("Launch in Launch Library 2", url.value())));
    if (!links.isEmpty()) {
      facts.add(new FactView(links.size() == 1 ? "Record" : "Records", links));
    }
  }

  private static Optional<String> joined(Optional<String> first, Optional<String> second) {
    String words = Stream.concat(first.stream(), second.stream()).collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private void add(String label, ValueView value) {
    facts.add(FactView.of(label, value));
  }

  private void addText(String label, Optional<String> text) {
    text.ifPresent(known -> add(label, new ValueView.Text(known)));
  }
}

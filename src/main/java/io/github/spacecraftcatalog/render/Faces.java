package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.lettering.Measure;
import io.github.spacecraftcatalog.lettering.Setting;
import io.github.spacecraftcatalog.lettering.Typeface;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.FaceView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names below drawings, set such that they keep within the plate and clear of the drawing. */
final class Faces {

  /** The plate is 480 wide, and text starts 28 from its edge. */
  private static final int WIDTH = 420;

  private static final int NAME_AT = 278;
  private static final int NOTE_AT = 302;

  private static final List<Measure.Step> NAME_STEPS =
      List.of(new Measure.Step(30, 1), new Measure.Step(22, 2), new Measure.Step(17, 2));
  private static final List<Measure.Step> NOTE_STEPS = List.of(new Measure.Step(15, 1));

  private Faces() {}

  static FaceView of(CatalogRecord subject) {
    Setting name = new Measure(Typeface.bold(), WIDTH, NAME_STEPS).set(subject.name());
    Setting note = new Measure(Typeface.regular(), WIDTH, NOTE_STEPS).set(words(subject));
    int count = name.lines().size();
    int leading = name.size() * 11 / 10;
    return new FaceView(
        IntStream.range(0, count)
            .mapToObj(i -> line(Typeface.bold(), name, i, NAME_AT - (count - 1 - i) * leading))
            .toList(),
        name.size(),
        line(Typeface.regular(), note, 0, NOTE_AT));
  }

  private static FaceView.LineView line(Typeface face, Setting setting, int number, int y) {
    String text = setting.lines().get(number);
    int length = face.width(text) * setting.size() / 1000;
    boolean held = length > WIDTH / 2 && face.known(text).equals(text);
    return new FaceView.LineView(text, y, held ? Optional.of(length) : Optional.empty());
  }

  private static String words(CatalogRecord subject) {
    if (subject instanceof Spacecraft craft) {
      return ofCraft(craft);
    }
    if (subject instanceof Configuration configuration) {
      Stream<String> family =
          configuration.families().stream().limit(1).map(own -> "family " + own.name());
      return joined(Stream.concat(Stream.of("Configuration"), family));
    }
    String kind = Labels.singular(subject.kind());
    return subject instanceof Family family
        ? joined(
            Stream.concat(
                Stream.of(kind),
                family.maidenFlight().map(date -> "first flown " + date.getYear()).stream()))
        : kind;
  }

  private static String ofCraft(Spacecraft craft) {
    Optional<String> configuration = craft.configuration().map(Configuration::name);
    return joined(
        Stream.concat(
            Stream.of(configuration.orElse("Configuration unknown")),
            craft.serialNumber().stream()));
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(", "));
  }
}

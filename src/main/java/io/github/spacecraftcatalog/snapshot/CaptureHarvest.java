package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.capture.CaptureDocument;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.model.Capture;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One capture, taken apart: what it says of itself, and the records in it. */
final class CaptureHarvest {

  private final String name;
  private final Diagnostics diagnostics;
  private final Capture capture;
  private final List<RecordSighting> sightings;

  /**
   * Takes a capture apart.
   *
   * @param name how diagnostics name the file
   */
  CaptureHarvest(CaptureDocument document, CaptureFile file, String name, Diagnostics diagnostics) {
    this.name = name;
    this.diagnostics = diagnostics;
    List<Located> answers = answers(document);
    OptionalInt count = sourceCount(document, answers);
    this.capture = new Capture(file.path(), file.date(), document.request(), count);
    var harvester = new Harvester(capture, name, diagnostics);
    harvestAll(answers, harvester);
    this.sightings = harvester.sightings();
  }

  Capture capture() {
    return capture;
  }

  List<RecordSighting> sightings() {
    return sightings;
  }

  /** An answer and the line it starts on, 0 when the file holds no other. */
  private record Located(int line, Answer answer) {}

  private List<Located> answers(CaptureDocument document) {
    var answers = new ArrayList<Located>();
    for (CaptureDocument.Value value : document.values()) {
      Answer.of(value.node(), Place.at(name, value.line(), 0), diagnostics)
          .ifPresent(answer -> answers.add(new Located(value.line(), answer)));
    }
    return answers;
  }

  private static OptionalInt sourceCount(CaptureDocument document, List<Located> answers) {
    return answers.stream()
        .flatMap(located -> located.answer().page().stream())
        .filter(page -> isForAllSpacecraft(document, page))
        .map(Answer.Page::count)
        .reduce(OptionalInt.empty(), (earlier, later) -> later.isPresent() ? later : earlier);
  }

  private static boolean isForAllSpacecraft(CaptureDocument document, Answer.Page page) {
    Optional<String> question = document.request().or(page::neighbor);
    return question.map(Request::isForAllSpacecraft).orElse(false);
  }

  private void harvestAll(List<Located> answers, Harvester harvester) {
    boolean anyRecord = false;
    for (Located located : answers) {
      for (Answer.Item item : located.answer().items()) {
        anyRecord = true;
        harvest(item, located.line(), harvester);
      }
    }
    if (!answers.isEmpty() && !anyRecord) {
      diagnostics.report(Rule.NO_RECORDS, Place.of(name), "holds no record");
    }
  }

  private void harvest(Answer.Item item, int line, Harvester harvester) {
    Optional<RecordKind> kind = RecordShape.kindOf(item.node());
    if (kind.isPresent()) {
      harvester.harvest(kind.get(), item.node(), line, item.pointer());
    } else {
      diagnostics.report(
          Rule.NOT_A_CAPTURE,
          new Place(name, line, 0, item.pointer()),
          "is not a spacecraft, nor another record that is read here; it would have a"
              + " spacecraft_config");
    }
  }
}

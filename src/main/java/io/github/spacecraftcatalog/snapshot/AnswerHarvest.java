package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.capture.AnswerHandler;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonNumber;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import io.github.spacecraftcatalog.model.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes the answers of one capture apart, into sightings of records. */
final class AnswerHarvest implements AnswerHandler {

  private final List<RecordSighting> sightings = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private final Harvester harvester =
      new Harvester(
          sightings::add,
          (line, pointer, rule, sentence) ->
              complaints.add(new Complaint(line, pointer, rule, sentence)));
  private final List<Page> pages = new ArrayList<>();
  private final Strangers strangers = new Strangers();
  private boolean anyRecord;
  private boolean anyAnswer;

  /** Something to report once it is known whether lines tell more than pointers. */
  private record Complaint(int line, String pointer, Rule rule, String sentence) {}

  /**
   * What a page says of itself.
   *
   * @param count how many records the question has in all
   * @param neighbor the address of the next or previous page, which repeats the question
   */
  record Page(OptionalInt count, Optional<String> neighbor) {}

  @Override
  public void record(int line, String pointer, JsonValue value) {
    anyRecord = true;
    Optional<JsonObject> object = object(value);
    Optional<RecordKind> kind = object.flatMap(RecordShape::kindOfOwn);
    if (kind.isPresent()) {
      harvester.harvest(kind.get(), object.get(), line, pointer);
    } else if (object.isPresent() && strangers.recognise(object.get())) {
      strange(object.get(), line, pointer);
    } else {
      strangers.unknown(line, pointer);
    }
  }

  @Override
  public void page(int line, JsonObject frame) {
    pages.add(new Page(count(frame), frame.text("next").or(() -> frame.text("previous"))));
    finishAnswer();
  }

  @Override
  public void array(int line) {
    finishAnswer();
  }

  @Override
  public void single(int line, JsonValue value) {
    anyAnswer = true;
    Optional<JsonObject> object = object(value);
    if (object.isPresent() && isError(object.get())) {
      complain(
          line,
          Rule.API_ERROR,
          "is an error message of the API, not data: "
              + object.get().get("detail").map(Values::quote).orElse(""));
    } else if (object.flatMap(RecordShape::kindOfOwn).isPresent()
        || object.filter(strangers::recognise).isPresent()) {
      single(line, object.get());
    } else {
      complain(
          line,
          Rule.NOT_A_CAPTURE,
          "is neither a page of Launch Library 2 ({\"count\", \"results\"}), nor an array of"
              + " records, nor a record");
      anyRecord = true;
    }
  }

  private void single(int line, JsonObject object) {
    record(line, "", object);
    finishAnswer();
  }

  private void strange(JsonObject object, int line, String pointer) {
    int before = sightings.size();
    harvester.harvestWithin(object, line, pointer);
    boolean anyWanted =
        sightings.subList(before, sightings.size()).stream().anyMatch(seen -> !seen.incidental());
    strangers.add(object, anyWanted);
  }

  private static boolean isError(JsonObject object) {
    return object.text("detail").isPresent() && !object.has("id");
  }

  private static Optional<JsonObject> object(JsonValue value) {
    return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  private static OptionalInt count(JsonObject frame) {
    return frame
        .get("count")
        .filter(JsonNumber.class::isInstance)
        .map(value -> ((JsonNumber) value).literal())
        .filter(literal -> literal.matches("\\d{1,9}"))
        .map(literal -> OptionalInt.of(Integer.parseInt(literal)))
        .orElse(OptionalInt.empty());
  }

  private void complain(int line, Rule rule, String sentence) {
    complaints.add(new Complaint(line, "", rule, sentence));
  }

  private void finishAnswer() {
    anyAnswer = true;
    strangers
        .unknowns()
        .ifPresent(
            unknown ->
                complaints.add(
                    new Complaint(
                        unknown.line(),
                        unknown.pointer(),
                        Rule.NOT_A_CAPTURE,
                        unknown.sentence())));
  }

  /** What was found, nested records before those they are nested in. */
  List<RecordSighting> sightings() {
    return sightings;
  }

  /** The pages among the answers. */
  List<Page> pages() {
    return pages;
  }

  /** The records that are none of the catalog's. */
  Strangers strangers() {
    return strangers;
  }

  /** The host that the records were fetched from, where one of them tells. */
  Optional<String> host() {
    return sightings.stream()
        .flatMap(sighting -> sighting.evidence().record().text("url").stream())
        .flatMap(address -> Request.host(address).stream())
        .findFirst();
  }

  /**
   * Reports what is wrong with the answers.
   *
   * @param file how diagnostics name the capture
   * @param linesTell whether the capture has several answers, so that a line has to tell which
   */
  void report(String file, boolean linesTell, Diagnostics diagnostics) {
    for (Complaint complaint : complaints) {
      var place = new Place(file, linesTell ? complaint.line() : 0, 0, complaint.pointer());
      diagnostics.report(complaint.rule(), place, complaint.sentence());
    }
    if (anyAnswer && !anyRecord && complaints.isEmpty()) {
      diagnostics.report(Rule.NO_RECORDS, Place.of(file), "holds no record");
    }
  }
}

package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.json.JsonArray;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the answers of a capture. */
final class Answers implements AnswerHandler {

  /** An answer and the line it starts on. */
  record Answer(int line, JsonValue value) {}

  private final List<Answer> values = new ArrayList<>();
  private final List<JsonValue> records = new ArrayList<>();
  private Optional<String> request = Optional.empty();

  Answers of(CaptureHead head) {
    request = head.request();
    return this;
  }

  Optional<String> request() {
    return request;
  }

  List<Answer> values() {
    return values;
  }

  @Override
  public void record(int line, String pointer, JsonValue value) {
    records.add(value);
  }

  @Override
  public void page(int line, JsonObject frame) {
    values.add(new Answer(line, frame));
    records.clear();
  }

  @Override
  public void array(int line) {
    values.add(new Answer(line, JsonArray.of(records)));
    records.clear();
  }

  @Override
  public void single(int line, JsonValue value) {
    values.add(new Answer(line, value));
  }
}

package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.json.JsonValue;

/**
 * Takes the answers in a file as they are read, so that no file has to fit into memory. What it was
 * given counts only when {@link CaptureReader#read} says that the file could be read to its end.
 */
public interface AnswerHandler {

  /**
   * A record of an answer that holds several.
   *
   * @param line where its answer starts, counted from 1
   * @param pointer where it is in its answer
   */
  void record(int line, String pointer, JsonValue value);

  /**
   * The end of a page, whose records were given one by one.
   *
   * @param line where it started, counted from 1
   * @param frame the page without its records
   */
  void page(int line, JsonObject frame);

  /** The end of an array, whose elements were given one by one. */
  void array(int line);

  /**
   * An answer that is neither a page nor an array.
   *
   * @param line where it starts, counted from 1
   */
  void single(int line, JsonValue value);
}

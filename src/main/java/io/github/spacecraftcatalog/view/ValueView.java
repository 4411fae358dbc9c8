package io.github.spacecraftcatalog.view;

import java.util.List;

/** A value as it stands on a page. */
public sealed interface ValueView {

  /**
   * Plain text.
   *
   * @param text the text
   */
  record Text(String text) implements ValueView {}

  /**
   * A designation, set in the monospaced face.
   *
   * @param text the text
   */
  record Code(String text) implements ValueView {}

  /**
   * A link.
   *
   * @param text what is linked
   * @param href where it leads
   */
  record Linked(String text, String href) implements ValueView {}

  /**
   * A link to the text of a licence.
   *
   * @param text its name
   * @param href where it stands
   */
  record License(String text, String href) implements ValueView {}

  /**
   * The name of a spacecraft, in a list of them.
   *
   * @param text the name
   * @param href its page
   * @param inSpace whether it is up there now
   * @param placeholder whether it stands for a vehicle not known yet
   */
  record Craft(String text, String href, boolean inSpace, boolean placeholder)
      implements ValueView {}

  /**
   * A date or a duration.
   *
   * @param datetime the value as HTML's {@code datetime} wants it
   * @param text the value as people say it
   */
  record Time(String datetime, String text) implements ValueView {}

  /**
   * A duration in a column of them, where the eye compares.
   *
   * @param datetime the value as HTML's {@code datetime} wants it
   * @param parts its larger units, the largest first: {@code 29 d}, {@code 12 h}, {@code 0 min}
   * @param exact the value in full
   */
  record Span(String datetime, List<String> parts, String exact) implements ValueView {

    /** Copies the parts. */
    public Span {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A duration in a column of them, and a link.
   *
   * @param span the duration
   * @param href where it leads
   */
  record LinkedSpan(Span span, String href) implements ValueView {}

  /**
   * A status, told by word and shape.
   *
   * @param id the source's number, which chooses the shape
   * @param name the word
   * @param href its page
   */
  record Status(int id, String name, String href) implements ValueView {}

  /**
   * Something that is not known, in words.
   *
   * @param text the words
   */
  record Unknown(String text) implements ValueView {}
}

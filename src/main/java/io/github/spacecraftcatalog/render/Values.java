package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Values as they stand on every kind of page; what is not known is said in words. */
final class Values {

  static final ValueView UNKNOWN = new ValueView.Unknown("unknown");

  private Values() {}

  static ValueView text(Optional<String> text) {
    return text.<ValueView>map(ValueView.Text::new).orElse(UNKNOWN);
  }

  static ValueView number(long number) {
    return new ValueView.Text(Words.number(number));
  }

  static ValueView number(OptionalInt number) {
    return number.isPresent() ? number(number.getAsInt()) : UNKNOWN;
  }

  static ValueView yesOrNo(Optional<Boolean> answer) {
    return text(answer.map(yes -> yes ? "yes" : "no"));
  }

  static ValueView date(Optional<LocalDate> date) {
    return date.map(Moments::date).orElse(UNKNOWN);
  }

  /** A duration in full. */
  static ValueView exactly(Duration duration) {
    return new ValueView.Time(Words.isoDuration(duration), Words.duration(duration));
  }

  /** A duration in a column of them. */
  static ValueView inColumn(Duration duration) {
    return span(duration);
  }

  /** A duration in a column of them, to be linked. */
  static ValueView.Span span(Duration duration) {
    return new ValueView.Span(
        Words.isoDuration(duration), Words.largerUnits(duration), Words.duration(duration));
  }

  static ValueView.Linked link(CatalogRecord record, Hrefs hrefs) {
    return new ValueView.Linked(record.name(), hrefs.to(record));
  }

  static ValueView link(Optional<? extends CatalogRecord> record, Hrefs hrefs) {
    return record.<ValueView>map(known -> link(known, hrefs)).orElse(UNKNOWN);
  }

  /** Links to records, or one value that stands for none. */
  static List<ValueView> links(
      List<? extends CatalogRecord> records, Hrefs hrefs, ValueView ifNone) {
    List<ValueView> links = records.stream().<ValueView>map(record -> link(record, hrefs)).toList();
    return links.isEmpty() ? List.of(ifNone) : links;
  }
}

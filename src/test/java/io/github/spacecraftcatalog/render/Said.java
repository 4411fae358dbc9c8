package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page says, without how it says it. */
final class Said {

  private Said() {}

  /** Facts by label, their values set apart by bars. */
  static Map<String, String> facts(List<FactView> facts) {
    return facts.stream().collect(Collectors.toMap(FactView::label, fact -> values(fact.values())));
  }

  static String values(List<ValueView> values) {
    return values.stream().map(Said::value).collect(Collectors.joining(" | "));
  }

  static String value(ValueView value) {
    if (value instanceof ValueView.Text text) {
      return text.text();
    }
    if (value instanceof ValueView.Time time) {
      return time.text();
    }
    if (value instanceof ValueView.Span span) {
      return span.exact();
    }
    if (value instanceof ValueView.Linked link) {
      return link.text() + " -> " + link.href();
    }
    return ((ValueView.Unknown) value).text();
  }
}

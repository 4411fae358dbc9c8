package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldType;
import io.github.spacecraftcatalog.schema.ScalarType;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.List;

/** The types of the source's fields in words. */
final class FieldTypes {

  private FieldTypes() {}

  /** A type; one that is a record leads to what that is made of, on the same page. */
  static List<ValueView> words(FieldType type) {
    if (type instanceof FieldType.Scalar scalar) {
      String unit = scalar.unit().map(symbol -> " (" + symbol.symbol() + ")").orElse("");
      return List.of(new ValueView.Text(word(scalar.type()) + unit));
    }
    if (type instanceof FieldType.RecordOf record) {
      return List.of(link(record.kind(), ""));
    }
    if (type instanceof FieldType.ListOf list) {
      return list.element() instanceof FieldType.RecordOf record
          ? List.of(link(record.kind(), "list of "))
          : List.of(new ValueView.Text("list"));
    }
    String word =
        type instanceof FieldType.FormerlyText
            ? "whole number; text before 2.3"
            : type instanceof FieldType.FormerlyScalar ? "object; text before 2.3" : "object";
    return List.of(new ValueView.Text(word));
  }

  private static ValueView link(RecordKind kind, String before) {
    String name = SourceSchema.collectionName(kind);
    return new ValueView.Linked(before + name, "#" + name);
  }

  private static String word(ScalarType type) {
    return switch (type) {
      case INTEGER -> "whole number";
      case NUMBER -> "number";
      case BOOLEAN -> "true or false";
      case TEXT -> "text";
      case ADDRESS -> "address";
      case DATE -> "date";
      case DATE_TIME -> "date and time";
      case DURATION -> "duration";
    };
  }
}

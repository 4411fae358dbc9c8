package io.github.spacecraftcatalog.quality;

import io.github.spacecraftcatalog.model.SourceRecord;

/** A piece of what proves a finding. Read one after the other, the pieces are its proof. */
public sealed interface Evidence {

  /**
   * A value, quoted.
   *
   * @param record the record that has it
   * @param field the field at the source; a dot leads into a nested object: {@code landing.success}
   * @param value the value as the source writes it: {@code P3D}
   */
  record Quote(SourceRecord record, String field, String value) implements Evidence {}

  /**
   * What stands between the quotes, or what they are compared with.
   *
   * @param text a sign or a few words: {@code >}, {@code at launch}
   */
  record Remark(String text) implements Evidence {}
}

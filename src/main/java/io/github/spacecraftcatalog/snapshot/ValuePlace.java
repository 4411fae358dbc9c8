package io.github.spacecraftcatalog.snapshot;

import io.github.spacecraftcatalog.diagnostic.Rule;

/** Where a value is in its capture. */
interface ValuePlace {

  /** A place that nobody wants to hear of: what is wrong there was reported before. */
  ValuePlace SILENT =
      new ValuePlace() {
        @Override
        public ValuePlace member(String token) {
          return this;
        }

        @Override
        public void report(Rule rule, String message) {}
      };

  /** The place of a member of this value, by its name or its index. */
  ValuePlace member(String token);

  /** Reports a problem with this value and goes on. */
  void report(Rule rule, String message);
}

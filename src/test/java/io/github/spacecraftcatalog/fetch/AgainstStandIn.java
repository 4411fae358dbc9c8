package io.github.spacecraftcatalog.fetch;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty project, and a source of 603 spacecraft that answers 15 requests an hour. */
abstract class AgainstStandIn {

  /** The day on which the fixture's clock begins. */
  static final String DAY = "2026-01-31";

  @TempDir Path project;

  FetchFixture fixture;
  StandInApi api;

  @BeforeEach
  final void start() throws IOException {
    fixture = new FetchFixture(project);
    api = StandInApi.of(603).limited(fixture::now, 15);
  }

  @AfterEach
  final void stop() {
    api.close();
  }
}

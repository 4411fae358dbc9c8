package io.github.spacecraftcatalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureFileTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-31.json, 2026-01-31",
    "20260131.json, 2026-01-31",
    "spacecraft_2026-01-31.json.gz, 2026-01-31",
    "spacecraft_20260131_page-2.json, 2026-01-31",
    "2026-01-31T12:00:00Z.json, 2026-01-31",
    "20260131T120000Z.json, 2026-01-31",
    "ll2.2026-01-31.txt, 2026-01-31",
    "2026-01-31/page-1.json, 2026-01-31",
    "2026-01-31/20260201.json, 2026-02-01",
    "2026-02-01/2026-01-31.json, 2026-01-31",
    "2026-01-31/2026-02-30.json, 2026-01-31",
    "2024-02-29.json, 2024-02-29",
    "1999-12-31.json, 1999-12-31",
    "(2026-01-31).json, 2026-01-31",
    "2026-01-31-2.json, 2026-01-31",
  })
  void theLastDateInAPathCounts(String path, LocalDate date) {
    assertThat(new CaptureFile(Path.of(path), path).date()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.json",
        "000_406405df934ef3e0.txt",
        "406420260131f934.json",
        "a20260131.json",
        "20260131b.json",
        "20260131ef.json",
        "d20260131/x.json",
        "120260131.json",
        "202601311.json",
        "2026-01-311.json",
        "12026-01-31.json",
        "2026-0131.json",
        "202601-31.json",
        "2026-13-01.json",
        "2026-00-10.json",
        "2026-02-29.json",
        "20260230.json",
        "1899-01-01.json",
        "2100-01-01.json",
        "2026_01_31.json",
        "31-01-2026.json",
        "2026-01.json",
      })
  void whatIsNoDateOfACaptureIsNotTakenForOne(String path) {
    assertThat(new CaptureFile(Path.of("x"), path).date()).isEmpty();
  }
}

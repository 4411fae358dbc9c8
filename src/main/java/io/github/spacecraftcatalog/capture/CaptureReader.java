package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.Optional;

/**
 * Reads the bytes of one file, whatever it was saved as: a page of the API as JSON, an array, a
 * single record, JSON Lines, or the browsable page as text, each also gzipped. The format is
 * recognised by content, never by name.
 */
public final class CaptureReader {

  private CaptureReader() {}

  /**
   * The JSON of a file; empty when there is none that can be trusted, and then at least one error
   * is reported.
   *
   * @param bytes the whole file
   * @param file how diagnostics name it
   * @param diagnostics takes what is wrong with it
   */
  public static Optional<CaptureDocument> read(byte[] bytes, String file, Diagnostics diagnostics) {
    try {
      CaptureText text = CaptureText.split(TextDecoder.decode(Gzip.unpack(bytes)));
      if (text.lead() == CaptureText.Lead.OTHER) {
        diagnostics.report(
            Rule.LEADING_TEXT, Place.at(file, 1, 0), "text before the JSON is left out");
      }
      return Optional.of(JsonValues.read(text, file, diagnostics));
    } catch (CaptureException e) {
      diagnostics.report(e.rule(), e.place(file), e.sentence());
      return Optional.empty();
    }
  }
}

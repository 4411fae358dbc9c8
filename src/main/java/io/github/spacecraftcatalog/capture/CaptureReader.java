package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.diagnostic.Place;
import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonPool;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Reads one capture, whatever it was saved as: a page of the API as JSON, an array, a single
 * record, JSON Lines, or the browsable page as text or HTML. The format is recognised by content,
 * never by name.
 */
public final class CaptureReader {

  private final JsonPool pool;
  private final String file;
  private final Diagnostics diagnostics;

  /**
   * Reads a file.
   *
   * @param pool makes its values
   * @param file how diagnostics name it
   * @param diagnostics takes what is wrong with it
   */
  public CaptureReader(JsonPool pool, String file, Diagnostics diagnostics) {
    this.pool = pool;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Hands out the answers in a file.
   *
   * @param bytes the file
   * @param handler takes the answers
   * @return what the file says of itself; empty when it cannot be trusted, and then an error is
   *     reported, and what the handler was given must be dropped
   * @throws IOException when the bytes cannot be read
   */
  public Optional<CaptureHead> read(InputStream bytes, AnswerHandler handler) throws IOException {
    try {
      return Optional.of(answers(new DecodingReader(bytes), handler));
    } catch (FaultyTextException e) {
      report(e.fault());
    } catch (CaptureException e) {
      report(e);
    }
    return Optional.empty();
  }

  private CaptureHead answers(Reader text, AnswerHandler handler)
      throws CaptureException, IOException {
    String start = read(text, Limits.LEAD);
    if (CaptureText.isHtml(start)) {
      String page = browsablePage(webPage(start, text));
      return answers(page, Reader.nullReader(), handler);
    }
    return answers(start, text, handler);
  }

  private CaptureHead answers(String start, Reader rest, AnswerHandler handler)
      throws CaptureException, IOException {
    CaptureText text = split(start);
    if (text.lead() == CaptureText.Lead.OTHER) {
      diagnostics.report(
          Rule.LEADING_TEXT, Place.at(file, 1, 0), "text before the JSON is left out");
    }
    var body = new RecentText(start.substring(text.bodyStart()), rest);
    int answers = AnswerReader.read(text, body, pool, handler, file, diagnostics);
    return new CaptureHead(text.request(), answers);
  }

  private static CaptureText split(String start) throws CaptureException {
    try {
      return CaptureText.split(start);
    } catch (CaptureException e) {
      throw start.length() < Limits.LEAD
          ? e
          : new CaptureException(
              Rule.LIMIT,
              "holds no JSON within its first "
                  + Limits.LEAD
                  + " characters, the limit of what may"
                  + " stand in front of it");
    }
  }

  private static String webPage(String start, Reader rest) throws CaptureException, IOException {
    String page = start + read(rest, Limits.WEB_PAGE);
    if (page.length() > Limits.WEB_PAGE) {
      throw new CaptureException(
          Rule.LIMIT,
          "is a web page of more than "
              + (Limits.WEB_PAGE >> 20)
              + " million characters, the limit of one: save the API's answer with format=json");
    }
    return page;
  }

  private static String browsablePage(String html) throws CaptureException {
    return BrowsablePage.text(html).orElseThrow(() -> notData(html));
  }

  private static CaptureException notData(String html) {
    String title = Jsoup.parse(html).title();
    String named = title.isEmpty() ? "a web page" : "the web page \"" + title + "\"";
    return new CaptureException(
        Rule.HTML_PAGE, "is " + named + ", not data: save the API's answer with format=json");
  }

  private static String read(Reader text, int length) throws IOException {
    var read = new StringBuilder();
    char[] chunk = new char[1 << 13];
    while (read.length() < length) {
      int count = text.read(chunk, 0, Math.min(chunk.length, length - read.length()));
      if (count < 0) {
        break;
      }
      read.append(chunk, 0, count);
    }
    return read.toString();
  }

  private void report(CaptureException fault) {
    diagnostics.report(fault.rule(), fault.place(file), fault.sentence());
  }
}

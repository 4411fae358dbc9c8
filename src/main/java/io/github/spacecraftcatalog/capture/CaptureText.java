package io.github.spacecraftcatalog.capture;

import io.github.spacecraftcatalog.diagnostic.Rule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a capture's text. A page of the browsable API, saved as text, has in front of its
 * JSON an explanation of the endpoint, the request, the status and the headers of the response; an
 * answer saved as JSON has nothing.
 *
 * @param lead what stands in front of the JSON
 * @param request what was asked, where the text tells
 * @param bodyStart where the JSON starts in the text
 * @param firstLine the line of the file that it starts on, counted from 1
 */
record CaptureText(Lead lead, Optional<String> request, int bodyStart, int firstLine) {

  /** What stands in front of the JSON. */
  enum Lead {
    /** Nothing, or blank lines. */
    NONE,
    /** The request or the status of a response, and whatever else the browsable page shows. */
    RESPONSE,
    /** Something else, such as a record whose beginning was cut off. */
    OTHER
  }

  private static final Pattern REQUEST =
      Pattern.compile("(?m)^[ \\t]*(?:GET|POST|HEAD|OPTIONS) (\\S+)(?: HTTP/\\S+)?\\s*$");
  private static final Pattern STATUS =
      Pattern.compile("(?m)^[ \\t]*HTTP(?:/[0-9.]+)? (\\d{3}[^\\r\\n]*)");
  private static final Pattern BODY_START =
      Pattern.compile("(?m)^[ \\t]*(?:\\{[ \\t]*(?:[\"}]|\\r?$)|\\[[ \\t]*(?:[\\[{\\]]|\\r?$))");
  private static final Pattern HTML =
      Pattern.compile("(?i)<(?:!--|(?:!doctype|html|head|body|\\?xml)\\b).*", Pattern.DOTALL);

  /**
   * Finds the parts.
   *
   * @param text the beginning of the text, or all of it
   */
  static CaptureText split(String text) throws CaptureException {
    String stripped = text.stripLeading();
    if (stripped.isEmpty()) {
      throw new CaptureException(Rule.EMPTY_FILE, "the file is empty: save the capture again");
    }
    if (stripped.startsWith("{") || stripped.startsWith("[")) {
      return bodyAt(text, text.length() - stripped.length(), Lead.NONE, Optional.empty());
    }
    return splitBrowsable(text);
  }

  /** Whether a text is a web page. */
  static boolean isHtml(String text) {
    return HTML.matcher(text.stripLeading()).lookingAt();
  }

  private static CaptureText splitBrowsable(String text) throws CaptureException {
    Matcher status = STATUS.matcher(text);
    boolean hasStatus = status.find();
    Matcher body = BODY_START.matcher(text);
    if (!body.find(hasStatus ? status.end() : 0)) {
      throw new CaptureException(Rule.NO_JSON, noJson(hasStatus, status));
    }
    Optional<String> request = request(text.substring(0, body.start()));
    Lead lead = hasStatus || request.isPresent() ? Lead.RESPONSE : Lead.OTHER;
    return bodyAt(text, body.start(), lead, request);
  }

  /** Of several requests in a preamble, such as one that was redirected, the last one counts. */
  private static Optional<String> request(String preamble) {
    return REQUEST.matcher(preamble).results().reduce((a, b) -> b).map(match -> match.group(1));
  }

  private static CaptureText bodyAt(String text, int start, Lead lead, Optional<String> request) {
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new CaptureText(lead, request, start, line);
  }

  private static String noJson(boolean hasStatus, Matcher status) {
    return hasStatus
        ? "no JSON follows the response's headers (HTTP " + status.group(1).strip() + ")"
        : "holds no JSON object or array: save the API's answer itself, or its browsable page";
  }
}

package io.github.spacecraftcatalog.preview;

import java.nio.charset.StandardCharsets;

/** What the preview adds to a page when it is answered, and nowhere else. */
final class PageAdditions {

  /** Below this path is what belongs to the preview; no site has a folder of this name. */
  static final String OWN = "/.catalog/";

  private static final String RIBBON =
      "<aside class=\"catalog-preview-draft\" aria-label=\"Preview\">Draft: build leaves this page"
          + " out</aside>";

  private PageAdditions() {}

  /** The page with the script that keeps it up to date. */
  static byte[] to(byte[] page, long edition, String basePath, boolean draft) {
    String html = new String(page, StandardCharsets.UTF_8);
    String head =
        (draft ? "<link rel=\"stylesheet\" href=\"" + OWN + "draft.css\">\n" : "")
            + script(edition, basePath);
    String withHead = insert(html, html.indexOf("</head>"), head);
    return (draft ? withRibbon(withHead) : withHead).getBytes(StandardCharsets.UTF_8);
  }

  /** The element that loads the script. */
  static String script(long edition, String basePath) {
    return "<script type=\"module\" src=\""
        + OWN
        + "preview.js\" data-catalog-edition=\""
        + edition
        + "\" data-catalog-base=\""
        + basePath
        + "\"></script>\n";
  }

  private static String withRibbon(String html) {
    int body = html.indexOf("<body");
    int end = body < 0 ? -1 : html.indexOf('>', body);
    return insert(html, end < 0 ? -1 : end + 1, RIBBON);
  }

  /** At the end where there is no such place: browsers make a page of anything. */
  private static String insert(String html, int at, String addition) {
    int place = at < 0 ? html.length() : at;
    return html.substring(0, place) + addition + html.substring(place);
  }
}

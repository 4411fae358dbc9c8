package io.github.spacecraftcatalog.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * How a page comes to its reader. A busy machine paints a table before its last rows and its fonts
 * are there, and arranges its columns anew with each part that comes. Where a test asks what
 * scripts move, the page is painted when it is whole, in the fonts of the machine.
 */
final class Arrival {

  private static final String LAST = "last-element";

  private Arrival() {}

  /** Lets documents be painted when they are whole, and without fonts of their own. */
  static void atOnce(Page page) {
    page.route(
        url -> true,
        route -> {
          switch (route.request().resourceType()) {
            case "document" -> paintWhole(route);
            case "font" -> route.fulfill(new Route.FulfillOptions().setStatus(204));
            default -> route.fallback();
          }
        });
  }

  private static void paintWhole(Route route) {
    APIResponse response = route.fetch();
    String whole =
        response
            .text()
            .replace(
                "</head>",
                "<link rel=\"expect\" href=\"#%s\" blocking=\"render\"></head>".formatted(LAST))
            .replace("</body>", "<i id=\"%s\" hidden></i></body>".formatted(LAST));
    route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(whole));
  }
}

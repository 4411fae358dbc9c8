package io.github.spacecraftcatalog.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** A page opened by somebody, with everything that went on meanwhile. */
final class Visit implements AutoCloseable {

  /** What becomes of pictures, which are all on other hosts. */
  enum Pictures {
    FAIL,
    LOAD
  }

  private static final String SHIFTS =
      """
      window.shift = 0;
      window.moved = [];
      const words = ({node}) => node ? `${node.nodeName} ${node.id} ${node.className}` : "gone";
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          window.shift += entry.value;
          window.moved.push(...entry.sources.map(words));
        }
      }).observe({type: "layout-shift", buffered: true});
      """;

  /** Goes down the page, so that lazy pictures are met, and waits until all have settled. */
  private static final String MEET_PICTURES =
      """
      async () => {
        for (const image of document.images) {
          image.scrollIntoView();
          for (let i = 0; i < 100 && !image.complete; i++) await new Promise(r => setTimeout(r, 20));
        }
        window.scrollTo(0, 0);
        await document.fonts.ready;
        await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private final List<String> foreignRequests = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();

  Visit(BrowserContext context, Pictures fate, byte[] picture, String origin) {
    this.context = context;
    this.page = context.newPage();
    page.addInitScript(SHIFTS);
    page.onConsoleMessage(this::hear);
    page.onPageError(errors::add);
    page.route(
        url -> !url.startsWith(origin),
        route -> {
          if (!route.request().resourceType().equals("image")) {
            foreignRequests.add(route.request().url());
          } else {
            pictures.add(route.request().url());
          }
          if (fate == Pictures.LOAD) {
            route.fulfill(
                new Route.FulfillOptions().setContentType("image/png").setBodyBytes(picture));
          } else {
            route.abort();
          }
        });
  }

  /** Opens the page, and where scripts run, meets all its pictures. */
  void open(String address, boolean scripts) {
    page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    if (scripts) {
      page.evaluate(MEET_PICTURES);
    }
  }

  /** The browser itself calls a picture that fails an error, and so a page that is lost. */
  private void hear(ConsoleMessage message) {
    String place = message.location();
    boolean expected =
        pictures.stream().anyMatch(place::startsWith) || place.startsWith(page.url());
    if (message.type().equals("error")
        && !(message.text().startsWith("Failed to load") && expected)) {
      errors.add(message.text() + " at " + place);
    }
  }

  Page page() {
    return page;
  }

  /** Errors on the console, and uncaught ones. */
  List<String> errors() {
    return errors;
  }

  /** Requests to other hosts, but for pictures. */
  List<String> foreignRequests() {
    return foreignRequests;
  }

  /** The pictures that were asked for. */
  List<String> pictures() {
    return pictures;
  }

  /** How much the page moved under its reader: the sum of all layout shifts. */
  double shift() {
    return ((Number) page.evaluate("window.shift")).doubleValue();
  }

  /** What moved. */
  String moved() {
    return String.valueOf(page.evaluate("window.moved"));
  }

  /** By how many pixels the page is wider than the window. */
  int overflow(int width) {
    page.setViewportSize(width, 900);
    return ((Number)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }

  @Override
  public void close() {
    context.close();
  }
}

package io.github.spacecraftcatalog.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index of spacecraft in a browser, asked by its address and read like a reader would. */
final class FinderPage implements AutoCloseable {

  /** Waits for the answer, then tells what is seen of it, and how long it took by its measure. */
  private static final String READ =
      """
      async () => {
        const ledger = document.querySelector(".ledger");
        const late = performance.now() + 10000;
        while (ledger.hasAttribute("aria-busy")) {
          if (performance.now() > late) throw new Error("no answer to " + location.search);
          await new Promise(resolve => setTimeout(resolve, 4));
        }
        const all = selector => [...document.querySelectorAll(selector)];
        return {
          addresses: all("#spacecraft tbody tr").map(row => row.querySelector("th[scope=row] a").href),
          status: ledger.querySelector("[role=status]").textContent,
          faults: all("#finder-faults li").map(fault => fault.textContent),
          times: performance.getEntriesByName("answer").map(measure => measure.duration),
        };
      }
      """;

  /** Goes to an address as Back and Forward do, without loading the page again. */
  private static final String GO =
      """
      async address => {
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate", { state: null }));
        // The answer, which is awaited later, is under way now.
        await null;
      }
      """;

  private static final Pattern ID = Pattern.compile("/spacecraft/(\\d+)-[^/]*/$");

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> errors = new ArrayList<>();

  /**
   * A new window on the index.
   *
   * @param site where the site is served
   */
  FinderPage(Browser browser, String site) {
    context = browser.newContext();
    page = context.newPage();
    address = site + "spacecraft/";
    page.onPageError(errors::add);
  }

  /** What is shown at the index with a query string in its address. */
  Answer ask(String query) {
    page.navigate(address + "?" + query);
    return read();
  }

  /** What is shown with another query string while the page stays loaded. */
  Answer askAgain(String query) {
    page.evaluate(GO, address + "?" + query);
    return read();
  }

  private Answer read() {
    Map<?, ?> seen = (Map<?, ?>) page.evaluate(READ);
    return new Answer(
        texts(seen.get("addresses")).stream().map(FinderPage::id).toList(),
        String.valueOf(seen.get("status")),
        texts(seen.get("faults")),
        ((List<?>) seen.get("times")).stream().map(time -> ((Number) time).doubleValue()).toList());
  }

  Page page() {
    return page;
  }

  /** Errors that no script has caught. */
  List<String> errors() {
    return errors;
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private static int id(String address) {
    Matcher id = ID.matcher(address);
    if (!id.find()) {
      throw new AssertionError("leads to no spacecraft: " + address);
    }
    return Integer.parseInt(id.group(1));
  }

  @Override
  public void close() {
    context.close();
  }

  /**
   * What the page says.
   *
   * @param ids the spacecraft in the rows
   * @param status the line above the table
   * @param faults what is said to be wrong with the question
   * @param times milliseconds of each answer since the page was loaded
   */
  record Answer(List<Integer> ids, String status, List<String> faults, List<Double> times) {

    /** Milliseconds of the answer that is shown. */
    double lastTime() {
      return times.get(times.size() - 1);
    }

    /** How many spacecraft the status line says there are on all pages together. */
    int total() {
      return StatusLine.total(status);
    }
  }
}

package io.github.spacecraftcatalog.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** The rows of a table without what scripts add, so that those of two pages can be compared. */
final class StillRows {

  /** Each row's cells with their classes and markup, addresses made absolute. */
  private static final String ROWS =
      """
      rows => rows.map(row => {
        const still = row.cloneNode(true);
        still.querySelectorAll(".mark").forEach(box => box.remove());
        const links = row.querySelectorAll("a");
        still.querySelectorAll("a").forEach((link, i) => link.setAttribute("href", links[i].href));
        return [...still.cells].map(cell =>
          `${cell.localName} ${[...cell.classList].join(" ")}: ${cell.innerHTML}`).join("\\n");
      })
      """;

  private static final String HEADINGS =
      """
      headings => headings.map(heading =>
        `${heading.innerText} ${[...heading.classList].join(" ")} ${heading.getAttribute("aria-sort")}`)
      """;

  private StillRows() {}

  static List<String> in(Page page) {
    return texts(page.locator("#spacecraft tbody tr").evaluateAll(ROWS));
  }

  static List<String> headings(Page page) {
    return texts(page.locator("#spacecraft thead th").evaluateAll(HEADINGS));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}

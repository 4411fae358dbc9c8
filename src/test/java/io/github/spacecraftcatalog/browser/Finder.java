package io.github.spacecraftcatalog.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The index of spacecraft, as somebody sees and uses it. */
final class Finder implements AutoCloseable {

  private final Visit visit;
  private final Page page;

  Finder(Visit visit) {
    this.visit = visit;
    this.page = visit.page();
  }

  Visit visit() {
    return visit;
  }

  Page page() {
    return page;
  }

  Keyboard keyboard() {
    return page.keyboard();
  }

  /** Waits until the answer is shown. */
  Finder settle() {
    page.locator(".ledger:not([aria-busy])").waitFor();
    return this;
  }

  /** The names in the rows. */
  List<String> names() {
    return page.locator("#spacecraft tbody th a").allTextContents();
  }

  /** The line above the table. */
  String status() {
    return page.locator(".ledger [role=status]").textContent();
  }

  /** How many spacecraft the status line tells of, on all pages together. */
  int total() {
    return StatusLine.total(status());
  }

  /** The query string of the address, without its question mark. */
  String query() {
    return Optional.ofNullable(URI.create(page.url()).getRawQuery()).orElse("");
  }

  /** What is said to be wrong with the question. */
  List<String> faults() {
    return page.locator("#finder-faults li").allTextContents();
  }

  Locator search() {
    return page.locator("#q");
  }

  /** What opens a filter. */
  Locator filter(String parameter) {
    return page.locator("#filter-" + parameter);
  }

  Locator choice(String parameter, int value) {
    return page.locator("#" + parameter + "-" + value);
  }

  /** How many spacecraft an opened filter says that a choice has. */
  int count(String parameter, int value) {
    String count = page.locator("label:has(#" + parameter + "-" + value + ") .count").textContent();
    return Integer.parseInt(count.replace(",", ""));
  }

  /** All counts of an opened filter. */
  List<Integer> counts(String parameter) {
    return page
        .locator("[data-parameter=" + parameter + "] label .count")
        .allTextContents()
        .stream()
        .map(Integer::valueOf)
        .toList();
  }

  /** Opens a filter and waits for its choices. */
  Finder open(String parameter) {
    filter(parameter).click();
    page.locator("[data-parameter=" + parameter + "] label").first().waitFor();
    return settle();
  }

  /** Chooses in an opened filter, or takes a choice back. */
  Finder choose(String parameter, int value) {
    choice(parameter, value).click();
    return settle();
  }

  /** What is chosen, each with a button to take it back. */
  Locator chips() {
    return page.locator("#finder-chosen .chip");
  }

  /** The button in the heading of a column. */
  Locator heading(String field) {
    return page.locator("#sort-" + field);
  }

  /** The columns that say they are sorted, with how. */
  List<String> sorted() {
    return page.locator("#spacecraft [aria-sort]").all().stream()
        .map(heading -> heading.innerText() + " " + heading.getAttribute("aria-sort"))
        .toList();
  }

  Locator pageLink(String name) {
    return page.locator("#pages a").getByText(name, new Locator.GetByTextOptions().setExact(true));
  }

  /** The id of what has the focus. */
  String focus() {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }

  /** How far down the page is scrolled. */
  int top() {
    return ((Number) page.evaluate("Math.round(scrollY)")).intValue();
  }

  /** How many entries the history has. */
  int entries() {
    return ((Number) page.evaluate("history.length")).intValue();
  }

  @Override
  public void close() {
    visit.close();
  }
}

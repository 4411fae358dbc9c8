package io.github.spacecraftcatalog.fetch;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.json.JsonText;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gets the pages of a resource, as far as they are not there yet. */
final class Gathering {

  /** A source whose records still move then is being edited: another hour is better. */
  private static final int MOST_ROUNDS = 4;

  private static final int GLANCE = 20;

  /** A hundred times what any resource has. */
  private static final int MOST_PAGES = 10_000;

  private final Resource resource;
  private final Caller caller;
  private final PageStore store;
  private final Optional<EarlierSet> earlier;
  private final Means means;

  /**
   * Prepares to get a resource.
   *
   * @param store keeps the pages
   * @param earlier the set whose pages the server may confirm
   */
  Gathering(
      Resource resource,
      Caller caller,
      PageStore store,
      Optional<EarlierSet> earlier,
      Means means) {
    this.resource = resource;
    this.caller = caller;
    this.store = store;
    this.earlier = earlier;
    this.means = means;
  }

  /**
   * The pages, which belong together.
   *
   * @throws RefusedAnswerException when an answer is no page of the resource
   */
  PageSet pages(URI first) throws IOException, InterruptedException, RefusedAnswerException {
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      var pages = new PageSet(round(first));
      Set<Integer> shifted = pages.shifted();
      if (shifted.isEmpty()) {
        return pages;
      }
      means
          .progress()
          .say(
              resource.label()
                  + ": records moved between the pages; asking again for "
                  + (shifted.size() == 1 ? "page " : "pages ")
                  + String.join(", ", shifted.stream().map(String::valueOf).toList()));
      for (int number : shifted) {
        store.drop(number);
      }
    }
    throw new FetchFailedException(
        first + ": records kept moving between the pages: run fetch again later");
  }

  private List<Page> round(URI first)
      throws IOException, InterruptedException, RefusedAnswerException {
    var pages = new ArrayList<Page>();
    Set<URI> asked = new HashSet<>();
    Optional<URI> url = Optional.of(first);
    while (url.isPresent()) {
      if (!asked.add(url.get()) || asked.size() > MOST_PAGES) {
        throw new RefusedAnswerException(
            pages,
            pages.get(pages.size() - 1).receipt(),
            new BadAnswerException(Rule.NOT_A_CAPTURE, "leads in a circle with its \"next\""));
      }
      Page page = page(pages, url.get());
      pages.add(page);
      url = page.next();
      means.progress().pages(resource, pages.size(), needed(pages));
    }
    return pages;
  }

  private static int needed(List<Page> pages) {
    Page last = pages.get(pages.size() - 1);
    int size = Math.max(1, pages.get(0).records().size());
    return last.next().isEmpty()
        ? pages.size()
        : Math.max(pages.size() + 1, (last.count() + size - 1) / size);
  }

  private Page page(List<Page> before, URI url)
      throws IOException, InterruptedException, RefusedAnswerException {
    int number = before.size() + 1;
    Optional<Receipt> kept = store.page(number).filter(page -> page.url().equals(url));
    boolean isNew = kept.isEmpty();
    Receipt receipt = isNew ? ask(before, url) : kept.get();
    try {
      Page page = PageReader.read(receipt);
      if (isNew) {
        store.keep(number, receipt);
        tellPlan(before, page);
      }
      return page;
    } catch (BadAnswerException e) {
      throw new RefusedAnswerException(before, receipt, e);
    }
  }

  private Receipt ask(List<Page> before, URI url)
      throws IOException, InterruptedException, RefusedAnswerException {
    Optional<Receipt> known = earlier.flatMap(set -> set.receipt(url));
    Answer answer = caller.call(url, known.map(Receipt::validators).orElse(Validators.NONE));
    Instant now = means.clock().instant();
    if (answer.status() == Answer.NOT_MODIFIED) {
      Receipt same =
          known.orElseThrow(
              () -> new FetchFailedException(url + ": the API answered 304 without being asked"));
      return new Receipt(url, now, answer.validators().or(same.validators()), same.body());
    }
    var receipt = new Receipt(url, now, answer.validators(), answer.body());
    if (!answer.isJson()) {
      throw new RefusedAnswerException(
          before,
          receipt,
          new BadAnswerException(
              Rule.HTML_PAGE,
              "came as "
                  + answer.contentType().orElse("something unnamed")
                  + " and begins with "
                  + new JsonText(answer.text(GLANCE))
                  + ": a page of JSON is wanted"));
    }
    return receipt;
  }

  /** After the first page, what is still to be asked is known. */
  private void tellPlan(List<Page> before, Page page) {
    int more = needed(List.of(page)) - 1;
    if (before.isEmpty() && more > 0) {
      int left = caller.budget().left();
      String wait = more > left ? ", so there will be a wait" : "";
      means
          .progress()
          .say(
              resource.label()
                  + ": "
                  + page.count()
                  + " records, "
                  + Limits.calls(more)
                  + " more; "
                  + left
                  + " of "
                  + Limits.words(caller.budget().status())
                  + " left"
                  + wait);
    }
  }
}

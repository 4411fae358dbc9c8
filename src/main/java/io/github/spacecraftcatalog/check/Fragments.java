package io.github.spacecraftcatalog.check;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks up links to elements of pages, wherever these come in the site. */
final class Fragments {

  /** Leads to the start of any page (HTML, 7.4.6.4). */
  private static final String TOP = "top";

  private final Map<SitePath, Set<String>> idsOfPages = new HashMap<>();

  /** Most pages of a kind have the same ids: one set serves them all. */
  private final Map<Set<String>, Set<String>> shared = new HashMap<>();

  private final List<Pending> pending = new ArrayList<>();

  /** A link to a page that has not been read yet. */
  private record Pending(String shown, Destination.Inside target, Faults faults) {}

  /** Reads the ids of a page. */
  void addPage(SitePath path, Document page, Faults faults) {
    var ids = new HashSet<String>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        faults.report(Rule.DUPLICATE_ID, "has two elements with the id \"" + element.id() + "\"");
      }
    }
    idsOfPages.put(path, shared.computeIfAbsent(Set.copyOf(ids), same -> same));
  }

  /**
   * Demands that the target has the element.
   *
   * @param shown how a diagnostic quotes the link
   * @param faults takes the fault when it is missing
   */
  void require(String shown, Destination.Inside target, Faults faults) {
    if (target.fragment().isEmpty() || target.fragment().equals(TOP)) {
      return;
    }
    var link = new Pending(shown, target, faults);
    if (idsOfPages.containsKey(target.path())) {
      reportIfMissing(link);
    } else {
      pending.add(link);
    }
  }

  /** Reports what is missing in pages that were not read when they were linked to. */
  void reportMissing() {
    pending.stream()
        .filter(link -> idsOfPages.containsKey(link.target().path()))
        .forEach(this::reportIfMissing);
  }

  private void reportIfMissing(Pending link) {
    Destination.Inside target = link.target();
    if (!idsOfPages.getOrDefault(target.path(), Set.of()).contains(target.fragment())) {
      link.faults()
          .report(
              Rule.BROKEN_LINK,
              link.shown()
                  + " leads to \""
                  + target.fragment()
                  + "\", an id that "
                  + target.path()
                  + " does not have");
    }
  }
}

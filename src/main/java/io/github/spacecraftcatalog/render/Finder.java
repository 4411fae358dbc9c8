package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.view.FinderView;
import io.github.spacecraftcatalog.view.LinkView;
import java.util.List;
import java.util.Locale;

/** The search and the filters of the index of all spacecraft, as they are before scripts run. */
final class Finder {

  /** More groups than this are a page of their own, not a list on another one. */
  private static final int MOST_CHOICES = 40;

  private final Catalog catalog;
  private final Hrefs hrefs;

  private Finder(Catalog catalog, Hrefs hrefs) {
    this.catalog = catalog;
    this.hrefs = hrefs;
  }

  /** Whether a page has it: the first one of the index, whose address takes the queries. */
  static boolean isOn(Page page) {
    return page.path().equals(Addresses.index(RecordKind.SPACECRAFT));
  }

  static FinderView of(Catalog catalog, Hrefs hrefs) {
    return new Finder(catalog, hrefs).view();
  }

  private FinderView view() {
    return new FinderView(
        hrefs.to(Addresses.index(RecordKind.SPACECRAFT)),
        List.of(
            new FinderView.Filter("in_space", "In space", List.of()),
            filter(RecordKind.STATUS),
            filter(RecordKind.CONFIGURATION_TYPE),
            filter(RecordKind.AGENCY),
            filter(RecordKind.FAMILY),
            filter(RecordKind.CONFIGURATION),
            new FinderView.Filter("is_placeholder", "Placeholder", List.of())));
  }

  /** The parameter of an address that asks for the spacecraft of a group. */
  static String parameter(RecordKind kind) {
    return switch (kind) {
      case STATUS -> "status";
      case CONFIGURATION_TYPE -> "type";
      case AGENCY -> "agency";
      case FAMILY -> "family";
      case CONFIGURATION -> "spacecraft_config";
      default -> throw new IllegalArgumentException(kind + " is no group");
    };
  }

  private FinderView.Filter filter(RecordKind kind) {
    List<Group> groups =
        catalog.groups(kind).stream().filter(group -> !group.members().isEmpty()).toList();
    return new FinderView.Filter(
        parameter(kind),
        Labels.singular(kind),
        groups.size() <= MOST_CHOICES
            ? groups.stream().map(this::choice).toList()
            : List.of(new FinderView.Choice(all(kind), "")));
  }

  private FinderView.Choice choice(Group group) {
    return new FinderView.Choice(
        new LinkView(group.subject().name(), hrefs.to(group.subject())),
        Words.number(group.members().size()));
  }

  private LinkView all(RecordKind kind) {
    String plural = Labels.plural(kind).toLowerCase(Locale.ROOT);
    return new LinkView(
        "All " + Words.number(catalog.groups(kind).size()) + " " + plural,
        hrefs.to(Addresses.index(kind)));
  }
}

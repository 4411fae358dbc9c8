package io.github.spacecraftcatalog.linkeddata;

import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.content.SiteSettings;
import io.github.spacecraftcatalog.json.JsonObject;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.DataAddresses;
import io.github.spacecraftcatalog.site.ListingPage;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Describes a page and what it is about as JSON-LD in the vocabulary of schema.org. Only what the
 * source tells is said.
 */
public final class LinkedData {

  private final SitePlan plan;
  private final Page page;
  private final PageText text;
  private final DataAddresses addresses;
  private final Identifiers identifiers;
  private final Things things;
  private final Datasets datasets;

  private LinkedData(SitePlan plan, Page page, PageText text) {
    this.plan = plan;
    this.page = page;
    this.text = text;
    this.addresses = new DataAddresses(plan, page.path());
    this.identifiers = new Identifiers(plan, addresses);
    this.things = new Things(plan, addresses, identifiers);
    this.datasets = new Datasets(plan, addresses, identifiers);
  }

  /**
   * The description of a page, on one line and safe within a script element of HTML; empty for a
   * page that is about nothing.
   */
  public static Optional<String> of(SitePlan plan, Page page, PageText text) {
    if (page instanceof Page.NotFound || page instanceof Page.Moved) {
      return Optional.empty();
    }
    return Optional.of(ScriptText.of(new LinkedData(plan, page, text).root()));
  }

  private JsonObject root() {
    String address = addresses.of(page.path());
    Node root =
        Node.of(isCollection() ? "CollectionPage" : "WebPage")
            .id(address)
            .put("url", address)
            .put("name", text.name())
            .put("description", text.description())
            .put("isPartOf", site());
    if (!text.trail().isEmpty()) {
      root.put("breadcrumb", trail());
    }
    addSubject(root);
    return root.root();
  }

  private boolean isCollection() {
    return page instanceof Page.SpacecraftIndex
        || page instanceof Page.GroupIndex
        || (page instanceof Page.OfGroup group && isTerm(group.group().subject()));
  }

  private static boolean isTerm(CatalogRecord record) {
    return record.kind() == RecordKind.CONFIGURATION_TYPE || record.kind() == RecordKind.STATUS;
  }

  private Node site() {
    SiteSettings settings = plan.content().settings();
    Node site = Node.of("WebSite").id(identifiers.site("site")).put("name", settings.title());
    return page instanceof Page.Home
        ? site.put("url", addresses.of(SitePath.HOME))
            .put("description", settings.description())
            .put("inLanguage", settings.language())
        : site;
  }

  private Node trail() {
    return Node.of("BreadcrumbList")
        .put(
            "itemListElement",
            IntStream.range(0, text.trail().size()).mapToObj(this::step).toList());
  }

  private Node step(int index) {
    PageText.Step step = text.trail().get(index);
    return Node.of("ListItem")
        .put("position", index + 1)
        .put("name", step.name())
        .put("item", Node.reference(addresses.of(step.path())));
  }

  private void addSubject(Node root) {
    if (page instanceof Page.OfSpacecraft craft) {
      addSpacecraft(root, craft);
    } else if (page instanceof Page.OfGroup group) {
      addGroup(root, group.group().subject(), group.listing());
    } else if (page instanceof Page.SpacecraftIndex index) {
      root.put("mainEntity", list(index.listing().listing().size()));
    } else if (page instanceof Page.GroupIndex index) {
      root.put("mainEntity", list(plan.catalog().groups(index.kind())));
    } else if (page instanceof Page.Home) {
      root.put("mainEntity", datasets.catalog());
    } else if (!text.downloads().isEmpty()) {
      root.put("mainEntity", datasets.dataset(text.downloads()));
    }
  }

  /** A placeholder stands for a vehicle that nobody knows yet: there is none to describe. */
  private void addSpacecraft(Node root, Page.OfSpacecraft page) {
    if (page.spacecraft().placeholder()) {
      root.put("about", page.spacecraft().configuration().map(things::named));
    } else {
      root.put("mainEntity", things.told(page.spacecraft()));
    }
  }

  /** It is told once, on the first page of its listing in the default order. */
  private void addGroup(Node root, CatalogRecord subject, ListingPage listing) {
    Node thing = listing.isFirst() ? things.told(subject) : things.named(subject);
    root.put(isTerm(subject) ? "about" : "mainEntity", thing);
    if (listing.isFirst() && subject instanceof Configuration configuration) {
      Optional<Agency> agency = configuration.agency();
      root.put("mentions", agency.map(things::named));
    }
  }

  private static Node list(int size) {
    return Node.of("ItemList").put("numberOfItems", size);
  }

  private Node list(List<Group> groups) {
    Node list = list(groups.size());
    return groups.size() > Things.MOST_LISTED
        ? list
        : list.put(
            "itemListElement",
            IntStream.range(0, groups.size()).mapToObj(i -> item(i, groups.get(i))).toList());
  }

  private Node item(int index, Group group) {
    return Node.of("ListItem")
        .put("position", index + 1)
        .put("item", things.named(group.subject()));
  }
}

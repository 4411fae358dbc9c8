package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.GroupIndexView;
import io.github.spacecraftcatalog.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the index of a kind of group into words. */
final class GroupIndexPageView {

  private final Catalog catalog;
  private final Hrefs hrefs;

  private GroupIndexPageView(Catalog catalog, Hrefs hrefs) {
    this.catalog = catalog;
    this.hrefs = hrefs;
  }

  static GroupIndexView of(SitePlan plan, Page.GroupIndex page, Hrefs hrefs) {
    var subject =
        new Frames.Subject(Labels.plural(page.kind()), Labels.about(page.kind()), List.of(), page);
    return new GroupIndexView(
        Frames.frame(plan, page, hrefs, subject),
        Labels.plural(page.kind()),
        Labels.about(page.kind()),
        page.kind() == RecordKind.FAMILY
            ? new GroupIndexPageView(plan.catalog(), hrefs).tree()
            : List.of(),
        GroupTable.of(page.kind(), plan.catalog(), hrefs));
  }

  private List<GroupIndexView.Branch> tree() {
    Map<Integer, Group> groups =
        catalog.groups(RecordKind.FAMILY).stream()
            .collect(Collectors.toMap(group -> group.subject().id(), Function.identity()));
    return branches(catalog.families().roots(), groups);
  }

  private List<GroupIndexView.Branch> branches(List<Family> families, Map<Integer, Group> groups) {
    return families.stream()
        .map(
            family -> {
              Group group = groups.get(family.id());
              long count = group == null ? 0 : group.totals().spacecraft();
              return new GroupIndexView.Branch(
                  new LinkView(family.name(), hrefs.to(family)),
                  Plates.hue(family),
                  Words.number(count),
                  note(family),
                  branches(catalog.families().children(family), groups));
            })
        .toList();
  }

  private String note(Family family) {
    var parts = new ArrayList<String>();
    int configurations = catalog.configurations(family).size();
    parts.add(Words.count(configurations, "configuration", "configurations"));
    family.manufacturer().map(Agency::name).ifPresent(parts::add);
    family.maidenFlight().ifPresent(date -> parts.add("first flown " + date.getYear()));
    return String.join(", ", parts);
  }
}

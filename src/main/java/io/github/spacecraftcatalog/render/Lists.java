package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.SpacecraftColumn;
import io.github.spacecraftcatalog.catalog.SpacecraftOrder;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.Listing;
import io.github.spacecraftcatalog.site.SitePlan;

/** Links to the lists that are behind numbers. */
final class Lists {

  private final SitePlan plan;
  private final Hrefs hrefs;

  Lists(SitePlan plan, Hrefs hrefs) {
    this.plan = plan;
    this.hrefs = hrefs;
  }

  Listing all() {
    return Listing.ofAll(
        Addresses.index(RecordKind.SPACECRAFT), plan.catalog().spacecraft().size());
  }

  Listing of(Group group) {
    return Listing.ofGroup(plan.pathOf(group.subject()), group.members().size());
  }

  /**
   * Those of a group that are in space, by the question that the index of all spacecraft answers.
   * There is no page of them: without scripts the index shows all.
   */
  String inSpace(Group group) {
    return hrefs.to(Addresses.index(RecordKind.SPACECRAFT))
        + "?in_space=true&"
        + Finder.parameter(group.subject().kind())
        + "="
        + group.subject().id();
  }

  /** By name. */
  String byName(Listing listing) {
    return table(hrefs.to(listing.firstPage(SpacecraftOrder.DEFAULT)));
  }

  /** The largest first. */
  String largestFirst(Listing listing, SpacecraftColumn column) {
    return table(hrefs.to(listing.firstPage(new SpacecraftOrder(column, true))));
  }

  /** The end of the list, where those of unknown value stand. */
  String unknown(Listing listing, SpacecraftColumn column) {
    return table(hrefs.to(listing.lastPage(new SpacecraftOrder(column, true))));
  }

  private static String table(String page) {
    return page + "#" + SpacecraftTable.ID;
  }
}

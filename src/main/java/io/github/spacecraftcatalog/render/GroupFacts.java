package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.view.FactView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.ArrayList;
import java.util.List;

/** What is known of a group's subject, and how it is related to others. */
final class GroupFacts {

  private static final ValueView NONE = new ValueView.Unknown("none known here");

  private final Catalog catalog;
  private final Hrefs hrefs;
  private final List<FactView> facts = new ArrayList<>();

  private GroupFacts(Catalog catalog, Hrefs hrefs) {
    this.catalog = catalog;
    this.hrefs = hrefs;
  }

  static List<FactView> of(CatalogRecord subject, Catalog catalog, Hrefs hrefs) {
    var facts = new GroupFacts(catalog, hrefs);
    if (subject instanceof Configuration configuration) {
      facts.addConfiguration(configuration);
    } else if (subject instanceof Family family) {
      facts.addFamily(family);
    } else if (subject instanceof Agency agency) {
      facts.addAgency(agency);
    } else if (subject instanceof ConfigurationType type) {
      facts.addLinks("Configurations", Relations.configurationsOf(type, catalog), NONE);
    }
    facts.add("ID at the source", new ValueView.Code(Integer.toString(subject.id())));
    return facts.facts;
  }

  private void addConfiguration(Configuration configuration) {
    add("Type", Values.link(configuration.type(), hrefs));
    addLinks(
        configuration.families().size() > 1 ? "Families" : "Family",
        configuration.families(),
        new ValueView.Unknown("none"));
    add("Agency", Values.link(configuration.agency(), hrefs));
    add("In use", Values.text(configuration.inUse().map(used -> used ? "yes" : "no longer")));
    FurtherReading.fact(configuration.details().wikiLink(), configuration.details().infoLink())
        .ifPresent(facts::add);
  }

  private void addFamily(Family family) {
    add("Manufacturer", Values.link(family.manufacturer(), hrefs));
    add("Maiden flight", Values.date(family.maidenFlight()));
    addLinks(
        "Part of",
        catalog.families().parent(family).stream().toList(),
        new ValueView.Unknown("no larger family"));
    addLinks(
        "Divided into",
        catalog.families().children(family),
        new ValueView.Unknown("no smaller families"));
    addLinks("Configurations", catalog.configurations(family), NONE);
  }

  private void addAgency(Agency agency) {
    add("Abbreviation", Values.text(agency.abbrev()));
    add("Kind", Values.text(agency.type()));
    facts.addAll(AgencyFacts.of(agency.details()));
    addLinks("Configurations", Relations.configurationsOf(agency, catalog), NONE);
    addLinks("Families manufactured", Relations.familiesMadeBy(agency, catalog), NONE);
    FurtherReading.fact(agency.details().wikiUrl(), agency.details().infoUrl())
        .ifPresent(facts::add);
  }

  private void add(String label, ValueView value) {
    facts.add(FactView.of(label, value));
  }

  private void addLinks(String label, List<? extends CatalogRecord> records, ValueView ifNone) {
    facts.add(new FactView(label, Values.links(records, hrefs, ifNone)));
  }
}

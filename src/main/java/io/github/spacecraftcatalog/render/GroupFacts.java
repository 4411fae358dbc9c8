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
import java.util.Optional;

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
    addLink("Type", configuration.type());
    addLinks(
        configuration.families().size() > 1 ? "Families" : "Family",
        configuration.families(),
        new ValueView.Unknown("none"));
    addLink("Agency", configuration.agency());
    add(
        "In use",
        configuration
            .inUse()
            .<ValueView>map(used -> new ValueView.Text(used ? "yes" : "no longer"))
            .orElse(SpacecraftValues.UNKNOWN));
  }

  private void addFamily(Family family) {
    addLink("Manufacturer", family.manufacturer());
    add(
        "Maiden flight",
        family
            .maidenFlight()
            .<ValueView>map(date -> new ValueView.Time(date.toString(), Words.date(date)))
            .orElse(SpacecraftValues.UNKNOWN));
    addLinks(
        "Part of",
        catalog.families().parent(family).stream().toList(),
        new ValueView.Unknown("no larger family"));
    addLinks(
        "Divided into",
        catalog.families().children(family),
        new ValueView.Unknown("no smaller families"));
    addLinks("Configurations", Relations.configurationsOf(family, catalog), NONE);
  }

  private void addAgency(Agency agency) {
    add("Abbreviation", textOrUnknown(agency.abbrev()));
    add("Kind", textOrUnknown(agency.type()));
    addLinks("Configurations", Relations.configurationsOf(agency, catalog), NONE);
    addLinks("Families manufactured", Relations.familiesMadeBy(agency, catalog), NONE);
  }

  private void add(String label, ValueView value) {
    facts.add(FactView.of(label, value));
  }

  private void addLink(String label, Optional<? extends CatalogRecord> record) {
    addLinks(label, record.stream().toList(), SpacecraftValues.UNKNOWN);
  }

  private void addLinks(String label, List<? extends CatalogRecord> records, ValueView ifNone) {
    List<ValueView> links =
        records.stream()
            .<ValueView>map(record -> new ValueView.Linked(record.name(), hrefs.to(record)))
            .toList();
    facts.add(new FactView(label, links.isEmpty() ? List.of(ifNone) : links));
  }

  private static ValueView textOrUnknown(Optional<String> text) {
    return text.<ValueView>map(ValueView.Text::new).orElse(SpacecraftValues.UNKNOWN);
  }
}

package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.catalog.Catalog;
import io.github.spacecraftcatalog.catalog.Group;
import io.github.spacecraftcatalog.catalog.Totals;
import io.github.spacecraftcatalog.model.Agency;
import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.ConfigurationType;
import io.github.spacecraftcatalog.model.Family;
import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.PlannedFile;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.templates.StaticTemplates;
import io.github.spacecraftcatalog.templates.Templates;
import io.github.spacecraftcatalog.view.CardView;
import io.github.spacecraftcatalog.view.Drawing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts cards into words, and the drawings of pages onto them. */
final class CardViews {

  private final SitePlan plan;
  private final Templates drawings = new StaticTemplates();

  CardViews(SitePlan plan) {
    this.plan = plan;
  }

  CardView of(PlannedFile.Card card) {
    return card.group().map(this::ofGroup).orElseGet(this::ofSite);
  }

  private CardView ofSite() {
    Catalog catalog = plan.catalog();
    return new CardView(
        "Launch Library 2",
        plan.content().settings().title(),
        "Spacecraft catalog",
        List.of(
            Words.number(catalog.totals().spacecraft()) + " spacecraft",
            count(catalog, RecordKind.CONFIGURATION, "configuration", "configurations"),
            count(catalog, RecordKind.FAMILY, "family", "families")),
        "",
        drawings.componentDrawing(Drawing.CAPSULE).render(),
        Optional.empty(),
        true);
  }

  private static String count(Catalog catalog, RecordKind kind, String one, String many) {
    return Words.count(catalog.groups(kind).size(), one, many);
  }

  private CardView ofGroup(Group group) {
    CatalogRecord subject = group.subject();
    String kind = Labels.singular(subject.kind());
    return new CardView(
        kind,
        subject.name(),
        kind + " " + subject.id(),
        facts(group),
        plan.content().settings().title(),
        drawings.componentDrawing(Drawings.of(type(group))).render(),
        hue(subject),
        false);
  }

  private static Optional<ConfigurationType> type(Group group) {
    return group.subject() instanceof Configuration configuration
        ? configuration.type()
        : group.commonType();
  }

  private static Optional<Integer> hue(CatalogRecord subject) {
    return subject instanceof Family family
        ? Optional.of(Plates.hue(family))
        : Plates.hue(Optional.of((Configuration) subject));
  }

  private static List<String> facts(Group group) {
    var facts = new ArrayList<String>();
    facts.add(numbers(group.totals()));
    facts.add(firstFlight(maidenFlight(group.subject())));
    agency(group.subject()).map(Agency::name).ifPresent(facts::add);
    return facts;
  }

  private static String numbers(Totals totals) {
    if (totals.spacecraft() == 0) {
      return "No spacecraft known here";
    }
    Totals.Count flights = totals.flights();
    String flown =
        flights.isUnknown()
            ? "flights unknown"
            : Words.count(flights.sum(), "flight", "flights")
                + (flights.unknown() > 0 ? " known" : "");
    return Words.number(totals.spacecraft()) + " spacecraft, " + flown;
  }

  private static String firstFlight(Optional<LocalDate> date) {
    return date.map(day -> "First flown " + Words.date(day)).orElse("First flight not recorded");
  }

  private static Optional<LocalDate> maidenFlight(CatalogRecord subject) {
    return subject instanceof Family family
        ? family.maidenFlight()
        : ((Configuration) subject).details().maidenFlight();
  }

  private static Optional<Agency> agency(CatalogRecord subject) {
    return subject instanceof Family family
        ? family.manufacturer()
        : ((Configuration) subject).agency();
  }
}

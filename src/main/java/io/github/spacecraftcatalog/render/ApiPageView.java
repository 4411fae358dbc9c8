package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.schema.FieldDefinition;
import io.github.spacecraftcatalog.schema.ObjectDefinition;
import io.github.spacecraftcatalog.schema.SourceSchema;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.ApiVersion;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.Page;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.view.ApiView;
import io.github.spacecraftcatalog.view.LinkView;
import io.github.spacecraftcatalog.view.TableView;
import io.github.spacecraftcatalog.view.ValueView;
import java.util.Arrays;
import java.util.List;

/** Puts the API into words: where it answers, and what each field says. */
final class ApiPageView {

  private ApiPageView() {}

  static ApiView of(SitePlan plan, Page.Api page, Hrefs hrefs) {
    var subject =
        new Frames.Subject(
            "API",
            "The catalog for programs: addresses, fields and units of its JSON files, and what"
                + " will not change.",
            List.of(),
            page);
    return new ApiView(
        Frames.frame(plan, page, hrefs, subject),
        "Every record is a file of JSON, with the names, types and values of Launch Library 2.",
        new LinkView("index.json", hrefs.to(ExportKind.API_ROOT.path())),
        new LinkView("openapi.json", hrefs.to(ExportKind.OPEN_API.path())),
        new LinkView("downloads", hrefs.to(Addresses.DATA_PAGE)),
        files(plan, hrefs),
        ApiVersion.ALL.stream()
            .map(version -> new ApiView.ChangeView(version.number(), version.changes()))
            .toList(),
        Arrays.stream(RecordKind.values()).map(kind -> kind(kind, hrefs)).toList());
  }

  private static TableView files(SitePlan plan, Hrefs hrefs) {
    return new TableView(
        "collections",
        "Where the records are. Pages of a hundred and single records, by number, are in the folder"
            + " of the collection.",
        List.of(
            TableView.ColumnView.unsorted("All of a kind", ""),
            TableView.ColumnView.unsorted("Records", "num"),
            TableView.ColumnView.unsorted("A page", ""),
            TableView.ColumnView.unsorted("One", "")),
        Arrays.stream(RecordKind.values()).map(kind -> row(kind, plan, hrefs)).toList());
  }

  private static TableView.RowView row(RecordKind kind, SitePlan plan, Hrefs hrefs) {
    String name = SourceSchema.collectionName(kind);
    return new TableView.RowView(
        List.of(
            List.of(linked(name + ".json", hrefs.to(Addresses.collection(kind)))),
            List.of(new ValueView.Text(Words.number(plan.catalog().keys(kind).size()))),
            List.of(linked("page-1.json", hrefs.to(Addresses.collectionPage(kind, 1)))),
            List.of(new ValueView.Code("{id}.json"))));
  }

  private static ValueView linked(String text, String href) {
    return new ValueView.Linked(text, href);
  }

  private static ApiView.KindView kind(RecordKind kind, Hrefs hrefs) {
    ObjectDefinition definition = SourceSchema.of(kind);
    String name = SourceSchema.collectionName(kind);
    return new ApiView.KindView(
        name,
        definition.description(),
        new LinkView("JSON Schema", hrefs.to(Addresses.schema(kind))),
        new TableView(
            name + "-fields",
            "Fields of " + name + ".",
            List.of(
                TableView.ColumnView.unsorted("Field", ""),
                TableView.ColumnView.unsorted("Type", ""),
                TableView.ColumnView.unsorted("What it says", "")),
            definition.fields().stream().map(ApiPageView::field).toList()));
  }

  private static TableView.RowView field(FieldDefinition field) {
    return new TableView.RowView(
        List.of(
            List.of(new ValueView.Code(field.name())),
            FieldTypes.words(field.type()),
            List.of(new ValueView.Text(field.description()))));
  }
}

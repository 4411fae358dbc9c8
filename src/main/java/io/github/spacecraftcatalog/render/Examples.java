package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.RecordKind;
import io.github.spacecraftcatalog.site.Addresses;
import io.github.spacecraftcatalog.site.DataFile;
import io.github.spacecraftcatalog.site.ExportKind;
import io.github.spacecraftcatalog.site.SitePlan;
import io.github.spacecraftcatalog.url.SitePath;
import io.github.spacecraftcatalog.url.SiteUrl;
import io.github.spacecraftcatalog.view.DataView;
import java.util.List;

/** How to use the downloads with tools that many have. */
final class Examples {

  /** Where a site of unknown address is while somebody looks at it. */
  private static final SiteUrl PREVIEW = SiteUrl.parse("http://localhost:8000/");

  private Examples() {}

  static List<DataView.ExampleView> of(SitePlan plan) {
    SiteUrl site = plan.content().settings().baseUrl().orElse(PREVIEW);
    SitePath csv =
        plan.tables()
            .filter(file -> file.table().name().equals("spacecraft"))
            .map(DataFile.Csv::path)
            .findFirst()
            .orElseThrow();
    return List.of(
        curl(site.resolve(csv), site.resolve(ExportKind.CHECKSUMS.path())),
        jq(site.resolve(Addresses.collection(RecordKind.SPACECRAFT))),
        duckDb(site.resolve(csv)),
        pandas(site.resolve(csv)));
  }

  private static DataView.ExampleView curl(String csv, String checksums) {
    return new DataView.ExampleView(
        "curl",
        "Download a table, and make sure that it arrived whole.",
        """
        curl --remote-name TABLE
        curl --silent CHECKSUMS | sha256sum --check --ignore-missing"""
            .replace("TABLE", csv)
            .replace("CHECKSUMS", checksums));
  }

  private static DataView.ExampleView jq(String json) {
    return new DataView.ExampleView(
        "jq",
        "Name the spacecraft that are in space.",
        """
        curl --silent RECORDS |
          jq --raw-output '.results[] | select(.in_space) | .name'"""
            .replace("RECORDS", json));
  }

  private static DataView.ExampleView duckDb(String csv) {
    return new DataView.ExampleView(
        "DuckDB",
        "Count flights by configuration. A column without any value needs its type told.",
        """
        SELECT spacecraft_config_name, count(*) AS spacecraft, sum(flights_count) AS flights
        FROM read_csv('TABLE', types = {'is_placeholder': 'BOOLEAN', 'flights_count': 'INTEGER'})
        WHERE is_placeholder IS NOT TRUE
        GROUP BY spacecraft_config_id, spacecraft_config_name
        ORDER BY flights DESC;"""
            .replace("TABLE", csv));
  }

  private static DataView.ExampleView pandas(String csv) {
    return new DataView.ExampleView(
        "pandas",
        "Find the ten that were longest in space. Only an empty cell is no value: NA may be a name.",
        """
        import pandas

        spacecraft = pandas.read_csv(
            "TABLE", index_col="id", keep_default_na=False, na_values=[""])
        spacecraft["days_in_space"] = spacecraft["time_in_space_seconds"] / 86_400
        print(spacecraft.nlargest(10, "days_in_space")[["name", "days_in_space"]])"""
            .replace("TABLE", csv));
  }
}

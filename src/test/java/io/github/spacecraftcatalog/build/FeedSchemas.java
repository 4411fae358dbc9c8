package io.github.spacecraftcatalog.build;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the formats of feeds ask for, as schemas that others' programs check. */
final class FeedSchemas {

  private static final Path FOLDER = Path.of("src/test/resources/feeds");

  private FeedSchemas() {}

  /** What is wrong with an Atom feed, by RELAX NG. */
  static List<String> faultsOfAtom(String xml) {
    var faults = new XmlFaults();
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, faults);
    var driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try {
      if (!driver.loadSchema(
          ValidationDriver.fileInputSource(FOLDER.resolve("atom.rnc").toFile()))) {
        throw new AssertionError("the schema of Atom is wrong: " + faults.found());
      }
      driver.validate(new InputSource(new StringReader(xml)));
    } catch (SAXException e) {
      faults.found().add(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults.found();
  }

  /** What is wrong with a JSON Feed, by JSON Schema. */
  static List<String> faultsOfJson(String json) {
    try {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Files.readString(FOLDER.resolve("json-feed.schema.json")));
      return JsonFaults.of(json, schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

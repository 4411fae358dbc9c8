package io.github.spacecraftcatalog.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.Project;
import io.github.spacecraftcatalog.build.Project.Site;
import io.github.spacecraftcatalog.build.XmlFaults;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Every page is valid HTML, by the checker of the W3C. */
class MarkupTest {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final XmlFaults FAULTS = new XmlFaults();
  private static SimpleDocumentValidator validator;

  @BeforeAll
  static void setUp() throws Exception {
    validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(SCHEMA, FAULTS);
    validator.setUpValidatorAndParsers(FAULTS, false, false);
  }

  @Test
  void theCheckerFindsFaults() throws Exception {
    assertThat(check("a.html", "<!doctype html><title>T</title><p><div id=a></p>".getBytes(UTF_8)))
        .hasSizeGreaterThan(1);
  }

  @Test
  void everyPageOfOurSiteIsValid() throws Exception {
    assertThat(check(Project.OURS.below("https://me.github.io/repo/").build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"families", "one-ship", "renamed"})
  void everyPageOfASmallSiteIsValid(String name) throws Exception {
    assertThat(check(Project.at(Path.of("src/test/resources/sites", name)).build())).isEmpty();
  }

  private static List<String> check(Site site) throws Exception {
    var found = new ArrayList<String>();
    for (String page : site.pages()) {
      found.addAll(check(page, withoutData(site.text(page)).getBytes(UTF_8)));
    }
    return found;
  }

  /**
   * Data within a page is run by nobody, and no content policy is asked about it (HTML, "prepare
   * the script element"). The checker takes it for a script all the same.
   */
  private static String withoutData(String page) {
    return page.replaceFirst("<script type=\"application/ld[+]json\">[^<]*</script>", "");
  }

  private static List<String> check(String name, byte[] page) throws Exception {
    FAULTS.found().clear();
    var source = new InputSource(new ByteArrayInputStream(page));
    source.setEncoding("UTF-8");
    source.setSystemId("https://site.invalid/" + name);
    validator.checkHtmlInputSource(source);
    return FAULTS.found().stream().map(fault -> name + ":" + fault).toList();
  }
}

package io.github.spacecraftcatalog.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The project's own rules for its workflows. */
class WorkflowRulesTest {

  private static final String GOOD =
      """
      on:
        pull_request:
      permissions: {}
      jobs:
        test:
          runs-on: ubuntu-latest
          timeout-minutes: 9
          permissions:
            contents: read
          steps:
            - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567 # v1.2.3
              with:
                persist-credentials: false
            - run: script/summary 'The site' ./catalog build
            - uses: actions/upload-artifact@0123456789abcdef0123456789abcdef01234567 # v1.2.3
              with:
                include-hidden-files: true
      """;

  static List<Path> workflows() throws IOException {
    return Yaml.workflows();
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aWorkflowKeepsTheRules(Path file) throws IOException {
    assertThat(WorkflowRules.faults(Files.readString(file))).isEmpty();
  }

  @Test
  void aGoodWorkflowHasNoFaults() {
    assertThat(WorkflowRules.faults(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          checkout@0123456789abcdef0123456789abcdef01234567 | checkout@v1        | not pinned
          ' # v1.2.3'                       | ''                                 | not pinned
          actions/upload-artifact           | somebody/upload-artifact           | a stranger's
          pull_request                      | pull_request_target                | pull_request_target
          permissions: {}                   | permissions: read-all              | did not ask
          permissions: {}                   | permissions: {contents: write}     | did not ask
          contents: read                    | contents: write                    | lets strangers write
          timeout-minutes                   | environment                        | six hours
          persist-credentials: false        | fetch-depth: 0                     | every later step
          include-hidden-files: true        | path: public                       | without .nojekyll
          The site                          | '${{ github.event.issue.title }}'  | an expression
          script/summary                    | script/sumary                      | is no program
          ./catalog                         | ./catalog.cnd .ci/runs             | is no program
          build                             | build secrets.KEY                  | tells a secret
          """,
      delimiter = '|')
  void aFaultIsFound(String right, String wrong, String fault) {
    assertThat(GOOD).contains(right);

    List<String> faults = WorkflowRules.faults(GOOD.replace(right, wrong == null ? "" : wrong));

    assertThat(faults).isNotEmpty().allMatch(found -> found.contains(fault));
  }

  @Test
  void anActionHasOnePin() throws IOException {
    var texts = new ArrayList<String>();
    for (Path file : workflows()) {
      texts.add(Files.readString(file));
    }

    assertThat(WorkflowRules.pins(texts)).hasSize(6);
    assertThat(WorkflowRules.pins(texts).values()).allMatch(pins -> pins.size() == 1);
    assertThat(WorkflowRules.pins(List.of("  uses: a@1\n  uses: a@2")).get("a")).hasSize(2);
  }

  @Test
  void aJobMayWriteWhatItHasToAndNoMore() throws IOException {
    JsonNode jobs = Yaml.workflow("pages.yml").path("jobs");

    assertThat(jobs.propertyNames()).containsExactly("build", "deploy");
    assertThat(jobs.path("build").path("permissions"))
        .isEqualTo(Yaml.parse("{contents: write, pages: read}"));
    assertThat(jobs.path("deploy").path("permissions"))
        .isEqualTo(Yaml.parse("{pages: write, id-token: write}"));
  }

  @Test
  void aSecretIsToldToOneStepOnly() throws IOException {
    JsonNode build = Yaml.workflow("pages.yml").path("jobs").path("build");
    var told = new ArrayList<String>();
    for (JsonNode step : build.path("steps")) {
      if (step.toString().contains("secrets.")) {
        told.add(step.path("run").asString() + " " + step.path("env").propertyNames());
      }
    }

    assertThat(told)
        .containsExactly(
            "script/refresh fetch [FETCH_ACCEPT, FETCH_MINUTES, LL2_API_KEY]",
            "script/refresh push [GITHUB_TOKEN]");
    assertThat(Files.readString(Yaml.WORKFLOWS.resolve("pages.yml")).split("secrets\\."))
        .hasSize(3);
  }

  @Test
  void aDeploymentIsNeverCancelled() throws IOException {
    assertThat(Yaml.workflow("pages.yml").path("concurrency"))
        .isEqualTo(Yaml.parse("{group: pages, cancel-in-progress: false}"));
  }

  /** GitHub refuses to deploy when a run has two artifacts of the name. */
  @Test
  void eachAttemptOfARunHasAnArtifactOfItsOwn() throws IOException {
    JsonNode jobs = Yaml.workflow("pages.yml").path("jobs");
    String name = "github-pages-${{ github.run_attempt }}";

    assertThat(input(jobs.path("build"), "actions/upload-pages-artifact", "name")).isEqualTo(name);
    assertThat(jobs.path("build").path("outputs").path("artifact").asString()).isEqualTo(name);
    assertThat(input(jobs.path("deploy"), "actions/deploy-pages", "artifact_name"))
        .isEqualTo("${{ needs.build.outputs.artifact }}");
  }

  private static String input(JsonNode job, String action, String name) {
    for (JsonNode step : job.path("steps")) {
      if (step.path("uses").asString("").startsWith(action + "@")) {
        return step.path("with").path(name).asString("");
      }
    }
    throw new AssertionError("nobody uses " + action);
  }

  @Test
  void nothingIsTestedTwice() throws IOException {
    JsonNode workflow = Yaml.workflow("test.yml");

    assertThat(workflow.path("on").path("push")).isEqualTo(Yaml.parse("{branches: [main]}"));
    assertThat(workflow.path("concurrency"))
        .isEqualTo(
            Yaml.parse(
                """
                group: test-${{ github.ref }}
                cancel-in-progress: ${{ github.event_name == 'pull_request' }}
                """));
  }

  @Test
  void theSiteIsMadeAnewEveryDay() throws IOException {
    JsonNode events = Yaml.workflow("pages.yml").path("on");

    assertThat(events.propertyNames()).containsExactly("push", "schedule", "workflow_dispatch");
    assertThat(events.path("schedule").path(0).path("cron").asString())
        .matches("[1-5]?[1-46-9] \\d+ \\* \\* \\*");
  }

  @Test
  void allIsTestedOnTheOldestAndTheNewestJava() throws IOException {
    JsonNode jobs = Yaml.workflow("test.yml").path("jobs");

    for (String job : List.of("test", "windows")) {
      assertThat(jobs.path(job).path("strategy").path("matrix").path("java"))
          .isEqualTo(Yaml.parse("['17', '25']"));
    }
  }
}

package io.github.spacecraftcatalog.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What is asked of a workflow here, beyond what GitHub asks. */
final class WorkflowRules {

  /** Whose code runs with this repository's tokens. Another one is a decision, not an edit. */
  private static final Set<String> ACTIONS =
      Set.of(
          "actions/checkout",
          "actions/configure-pages",
          "actions/deploy-pages",
          "actions/setup-java",
          "actions/upload-artifact",
          "actions/upload-pages-artifact");

  private static final Pattern USE = Pattern.compile("(?m)^ +(?:- )?uses: *(.*)$");
  private static final Pattern PIN =
      Pattern.compile("([a-z-]+/[a-z-]+)@([0-9a-f]{40}) # v\\d+\\.\\d+\\.\\d+");
  private static final Pattern SCRIPT =
      Pattern.compile("(?m)(?:^|[ ./])((?:script|\\.ci)/[\\w.-]+|catalog(?:\\.cmd)?)(?= |$)");

  private final List<String> faults = new ArrayList<>();

  private WorkflowRules() {}

  /** Returns what is wrong with a workflow, in words. */
  static List<String> faults(String text) {
    var rules = new WorkflowRules();
    rules.checkPins(text);
    rules.checkWorkflow(Yaml.parse(text));
    return rules.faults;
  }

  /** Returns the actions that a workflow uses, with what stands behind the at sign. */
  static Map<String, Set<String>> pins(List<String> texts) {
    var pins = new TreeMap<String, Set<String>>();
    for (String text : texts) {
      Matcher use = USE.matcher(text);
      while (use.find()) {
        String[] parts = use.group(1).split("@", 2);
        pins.merge(parts[0], Set.of(parts[1]), WorkflowRules::union);
      }
    }
    return pins;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  private void checkPins(String text) {
    Matcher use = USE.matcher(text);
    while (use.find()) {
      Matcher pin = PIN.matcher(use.group(1));
      expect(
          pin.matches(), use.group(1) + " is not pinned by a commit, with its version behind it");
      expect(!pin.matches() || ACTIONS.contains(pin.group(1)), use.group(1) + " is a stranger's");
    }
  }

  private void checkWorkflow(JsonNode workflow) {
    JsonNode events = workflow.path("on");
    expect(!events.toString().contains("pull_request_target"), "pull_request_target");
    expect(
        workflow.path("permissions").isObject() && workflow.path("permissions").isEmpty(),
        "the workflow gives permissions to jobs that did not ask");
    boolean isForStrangers = events.has("pull_request");
    for (var job : workflow.path("jobs").properties()) {
      checkJob(job.getKey(), job.getValue(), isForStrangers);
    }
  }

  private void checkJob(String name, JsonNode job, boolean isForStrangers) {
    expect(job.path("permissions").isObject(), name + " does not say its permissions");
    expect(job.path("timeout-minutes").isInt(), name + " may run for six hours");
    if (isForStrangers) {
      expect(!job.toString().contains("secrets."), name + " tells a secret to strangers");
      expect(!job.path("permissions").toString().contains("write"), name + " lets strangers write");
    }
    for (JsonNode step : job.path("steps")) {
      checkStep(name, step);
    }
  }

  private void checkStep(String job, JsonNode step) {
    String uses = step.path("uses").asString("");
    JsonNode with = step.path("with");
    if (uses.startsWith("actions/checkout@")) {
      expect(
          !with.path("persist-credentials").asBoolean(true),
          job + " leaves its token where every later step can read it");
    }
    if (uses.startsWith("actions/upload-")) {
      expect(
          with.path("include-hidden-files").asBoolean(false), job + " uploads without .nojekyll");
    }
    checkScript(job, step.path("run").asString(""));
  }

  /** An expression would be put into the script as text, and run. */
  private void checkScript(String job, String script) {
    expect(!script.contains("${{"), job + " has an expression in a script");
    Matcher called = SCRIPT.matcher(script);
    while (called.find()) {
      Path file = Path.of(called.group(1));
      expect(
          file.toString().endsWith(".cmd") ? Files.exists(file) : Files.isExecutable(file),
          job + " runs " + file + ", which is no program");
    }
  }

  private void expect(boolean isRight, String fault) {
    if (!isRight) {
      faults.add(fault);
    }
  }
}

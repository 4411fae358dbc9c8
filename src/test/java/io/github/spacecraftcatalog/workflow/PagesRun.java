package io.github.spacecraftcatalog.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The scripts of {@code pages.yml}, run one after the other as GitHub runs them for an event. Of
 * the actions between them only the address of the site is known.
 */
final class PagesRun {

  static final String BASE_URL = "https://me.github.io/repo";

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *}}");

  private static final String IS_FETCHED =
      "github.ref_type == 'branch' && (github.event_name == 'schedule' || inputs.fetch)";

  private final Checkout checkout;
  private final Event event;
  private final Map<String, String> values;
  private final List<String> steps = new ArrayList<>();
  private boolean isDone = true;

  private PagesRun(Checkout checkout, Event event) {
    this.checkout = checkout;
    this.event = event;
    this.values =
        Map.of(
            "steps.pages.outputs.base_url",
            BASE_URL,
            "inputs.accept",
            event.accepts() ? "true" : "",
            "secrets.LL2_API_KEY",
            "",
            "secrets.GITHUB_TOKEN",
            "ghs_secret");
  }

  /**
   * What started the run.
   *
   * @param fetches whether a person who started it ticked that
   * @param accepts whether they ticked that, too
   */
  record Event(String name, String refType, boolean fetches, boolean accepts) {

    static final Event SCHEDULE = new Event("schedule", "branch", false, false);
    static final Event PUSH = new Event("push", "branch", false, false);

    static Event dispatch(boolean fetches, boolean accepts) {
      return new Event("workflow_dispatch", "branch", fetches, accepts);
    }
  }

  /** Runs the job that builds, on the day's schedule. */
  static PagesRun daily(Checkout checkout) throws IOException {
    return of(Event.SCHEDULE, checkout);
  }

  /** Runs the job that builds. */
  static PagesRun of(Event event, Checkout checkout) throws IOException {
    var run = new PagesRun(checkout, event);
    for (JsonNode step : Yaml.workflow("pages.yml").path("jobs").path("build").path("steps")) {
      run.take(step);
    }
    return run;
  }

  /** Whether the job came to its end, where the site is uploaded. */
  boolean isDone() {
    return isDone;
  }

  /** The scripts that were run. */
  List<String> steps() {
    return List.copyOf(steps);
  }

  String summary() throws IOException {
    return checkout.summary();
  }

  Path folder() {
    return checkout.folder();
  }

  Checkout checkout() {
    return checkout;
  }

  private void take(JsonNode step) throws IOException {
    if (isDone && step.has("run") && isWanted(step.path("if").asString(""))) {
      String script = step.path("run").asString();
      steps.add(script);
      isDone = run(script, step.path("env")) == 0;
    }
  }

  /** GitHub runs a step with bash, and with the variables of that step only. */
  private int run(String script, JsonNode variables) {
    for (var variable : variables.properties()) {
      checkout.shell().set(variable.getKey(), value(variable.getValue().asString()));
    }
    Shell.Run run = checkout.run("bash", "-e", "-c", script);
    variables.propertyNames().forEach(checkout.shell()::unset);
    return run.code();
  }

  private String value(String text) {
    Matcher expression = EXPRESSION.matcher(text);
    if (!expression.matches()) {
      return text;
    }
    String value = values.get(expression.group(1));
    if (value == null) {
      throw new AssertionError("nothing is known of " + text);
    }
    return value;
  }

  private boolean isWanted(String condition) throws IOException {
    return switch (condition) {
      case "" -> true;
      case IS_FETCHED ->
          event.refType().equals("branch") && (event.name().equals("schedule") || event.fetches());
      case "steps.fetch.outputs.committed == 'true'" ->
          checkout.output().contains("committed=true\n");
      default -> throw new AssertionError("nothing is known of " + condition);
    };
  }
}

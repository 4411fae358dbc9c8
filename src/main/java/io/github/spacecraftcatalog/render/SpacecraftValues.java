package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of one spacecraft as they stand on pages. What the source does not know is said in
 * words: a time in space of {@code P0D} on a craft that has flown was never entered, and a time
 * docked of {@code P0D} beside a known time in space means that it never docked.
 */
final class SpacecraftValues {

  private static final ValueView NOT_RECORDED = new ValueView.Unknown("not recorded");
  private static final ValueView NOT_FLOWN = new ValueView.Unknown("not flown yet");
  private static final ValueView NEVER_DOCKED = new ValueView.Unknown("never docked");

  private final Spacecraft craft;
  private final Hrefs hrefs;

  SpacecraftValues(Spacecraft craft, Hrefs hrefs) {
    this.craft = craft;
    this.hrefs = hrefs;
  }

  ValueView.Craft name() {
    return new ValueView.Craft(
        craft.name(), hrefs.to(craft), craft.isInSpace(), craft.placeholder());
  }

  ValueView number() {
    return new ValueView.Text(Integer.toString(craft.id()));
  }

  ValueView serialNumber() {
    return craft.serialNumber().<ValueView>map(ValueView.Code::new).orElse(Values.UNKNOWN);
  }

  Optional<ValueView> status() {
    return craft
        .status()
        .map(status -> new ValueView.Status(status.id(), status.name(), hrefs.to(status)));
  }

  ValueView configuration() {
    return Values.link(craft.configuration(), hrefs);
  }

  ValueView type() {
    return Values.link(craft.configuration().flatMap(Configuration::type), hrefs);
  }

  ValueView agency() {
    return Values.link(craft.configuration().flatMap(Configuration::agency), hrefs);
  }

  /** The families; says so when there is none. */
  List<ValueView> families() {
    return Values.links(
        craft.configuration().map(Configuration::families).orElse(List.of()),
        hrefs,
        new ValueView.Unknown("none"));
  }

  ValueView flights() {
    return Values.number(craft.flightsCount());
  }

  ValueView missionEnds() {
    return Values.number(craft.missionEndsCount());
  }

  /**
   * The time in space, or the reason why there is none.
   *
   * @param style how to say a time
   */
  ValueView timeInSpace(Function<Duration, ValueView> style) {
    return craft
        .recordedTimeInSpace()
        .map(time -> time.isZero() ? NOT_FLOWN : style.apply(time))
        .orElse(craft.timeInSpaceNotRecorded() ? NOT_RECORDED : Values.UNKNOWN);
  }

  /**
   * The time docked, or the reason why there is none.
   *
   * @param style how to say a time
   */
  ValueView timeDocked(Function<Duration, ValueView> style) {
    return craft
        .timeDocked()
        .map(time -> time.isZero() ? reasonForNeverDocked() : style.apply(time))
        .orElse(Values.UNKNOWN);
  }

  ValueView dockedShare() {
    return craft
        .dockedShare()
        .<ValueView>map(
            share -> share == 0 ? NEVER_DOCKED : new ValueView.Text(Words.percent(share)))
        .orElse(Values.UNKNOWN);
  }

  ValueView fastestTurnaround() {
    boolean flewOnceAtMost = craft.flightsCount().orElse(Integer.MAX_VALUE) <= 1;
    return craft
        .fastestTurnaround()
        .map(Values::exactly)
        .orElse(flewOnceAtMost ? new ValueView.Unknown("has not flown twice") : Values.UNKNOWN);
  }

  ValueView inSpace() {
    return Values.yesOrNo(craft.inSpace());
  }

  private ValueView reasonForNeverDocked() {
    boolean flewForSomeTime = craft.timeFlown().isPresent();
    if (flewForSomeTime) {
      return NEVER_DOCKED;
    }
    boolean neverFlew = craft.recordedTimeInSpace().isPresent();
    return neverFlew ? NOT_FLOWN : NOT_RECORDED;
  }
}

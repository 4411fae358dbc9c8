package io.github.spacecraftcatalog.render;

import io.github.spacecraftcatalog.model.CatalogRecord;
import io.github.spacecraftcatalog.model.Configuration;
import io.github.spacecraftcatalog.model.Spacecraft;
import io.github.spacecraftcatalog.view.ValueView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The fields of one spacecraft as they stand on pages. What the source does not know is said in
 * words: a time in space of {@code P0D} on a craft that has flown was never entered, and a time
 * docked of {@code P0D} beside a known time in space means that it never docked.
 */
final class SpacecraftValues {

  static final ValueView UNKNOWN = new ValueView.Unknown("unknown");

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
    return craft.serialNumber().<ValueView>map(ValueView.Code::new).orElse(UNKNOWN);
  }

  Optional<ValueView> status() {
    return craft
        .status()
        .map(status -> new ValueView.Status(status.id(), status.name(), hrefs.to(status)));
  }

  ValueView configuration() {
    return link(craft.configuration());
  }

  ValueView type() {
    return link(craft.configuration().flatMap(Configuration::type));
  }

  ValueView agency() {
    return link(craft.configuration().flatMap(Configuration::agency));
  }

  /** The families; says so when there is none. */
  List<ValueView> families() {
    List<ValueView> families =
        craft.configuration().stream()
            .flatMap(configuration -> configuration.families().stream())
            .<ValueView>map(family -> new ValueView.Linked(family.name(), hrefs.to(family)))
            .toList();
    return families.isEmpty() ? List.of(new ValueView.Unknown("none")) : families;
  }

  ValueView flights() {
    return count(craft.flightsCount());
  }

  ValueView missionEnds() {
    return count(craft.missionEndsCount());
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
        .orElse(craft.timeInSpaceNotRecorded() ? NOT_RECORDED : UNKNOWN);
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
        .orElse(UNKNOWN);
  }

  ValueView dockedShare() {
    return craft
        .dockedShare()
        .<ValueView>map(
            share -> share == 0 ? NEVER_DOCKED : new ValueView.Text(Words.percent(share)))
        .orElse(UNKNOWN);
  }

  ValueView fastestTurnaround() {
    boolean flewOnceAtMost = craft.flightsCount().orElse(Integer.MAX_VALUE) <= 1;
    return craft
        .fastestTurnaround()
        .map(SpacecraftValues::exactly)
        .orElse(flewOnceAtMost ? new ValueView.Unknown("has not flown twice") : UNKNOWN);
  }

  ValueView inSpace() {
    return craft
        .inSpace()
        .<ValueView>map(up -> new ValueView.Text(up ? "yes" : "no"))
        .orElse(UNKNOWN);
  }

  /** A duration in a column of them. */
  static ValueView inColumn(Duration duration) {
    return new ValueView.Span(
        Words.isoDuration(duration), Words.largerUnits(duration), Words.duration(duration));
  }

  /** A duration in full. */
  static ValueView exactly(Duration duration) {
    return new ValueView.Time(Words.isoDuration(duration), Words.duration(duration));
  }

  private ValueView reasonForNeverDocked() {
    boolean flewForSomeTime =
        craft.recordedTimeInSpace().filter(time -> !time.isZero()).isPresent();
    if (flewForSomeTime) {
      return NEVER_DOCKED;
    }
    boolean neverFlew = craft.recordedTimeInSpace().isPresent();
    return neverFlew ? NOT_FLOWN : NOT_RECORDED;
  }

  private static ValueView count(OptionalInt count) {
    return count.isPresent() ? new ValueView.Text(Words.number(count.getAsInt())) : UNKNOWN;
  }

  private ValueView link(Optional<? extends CatalogRecord> to) {
    return to.<ValueView>map(record -> new ValueView.Linked(record.name(), hrefs.to(record)))
        .orElse(UNKNOWN);
  }
}

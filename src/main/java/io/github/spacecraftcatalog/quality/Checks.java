package io.github.spacecraftcatalog.quality;

/** Which check finds what breaks which rule. */
final class Checks {

  private Checks() {}

  static Check of(QualityRule rule) {
    return switch (rule) {
      case DOCKED_LONGER_THAN_IN_SPACE ->
          Check.ofSpacecraft(SpacecraftChecks::dockedLongerThanInSpace);
      case MORE_MISSIONS_ENDED_THAN_FLIGHTS ->
          Check.ofSpacecraft(SpacecraftChecks::moreMissionsEndedThanFlights);
      case IN_SPACE_ALTHOUGH_MISSIONS_ENDED ->
          Check.ofSpacecraft(SpacecraftChecks::inSpaceAlthoughMissionsEnded);
      case IN_SPACE_ALTHOUGH_DESTROYED ->
          Check.ofSpacecraft(SpacecraftChecks::inSpaceAlthoughDestroyed);
      case MISSION_OPEN_ALTHOUGH_NOT_IN_SPACE ->
          Check.ofSpacecraft(SpacecraftChecks::missionOpenAlthoughNotInSpace);
      case IN_SPACE_WITHOUT_A_FLIGHT -> Check.ofSpacecraft(SpacecraftChecks::inSpaceWithoutAFlight);
      case ACTIVE_ALTHOUGH_LANDED -> new LandedCheck();
      case NO_TIME_ALTHOUGH_FLOWN -> Check.ofSpacecraft(SpacecraftChecks::noTimeAlthoughFlown);
      case TURNAROUND_WITHOUT_A_SECOND_FLIGHT ->
          Check.ofSpacecraft(SpacecraftChecks::turnaroundWithoutASecondFlight);
      case FEWER_FLIGHTS_THAN_KNOWN -> Check.ofJourneys(FlightChecks::fewerFlightsThanKnown);
      case ENDED_BEFORE_LAUNCH -> Check.ofFlights(FlightChecks::endedBeforeLaunch);
      case LEFT_BEFORE_IT_DOCKED -> Check.ofJourneys(FlightChecks::leftBeforeItDocked);
      case DOCKED_OUTSIDE_ITS_FLIGHT -> Check.ofJourneys(FlightChecks::dockedOutsideItsFlight);
      case LANDED_WITHOUT_ATTEMPT -> Check.ofFlights(FlightChecks::landedWithoutAttempt);
      case MAIDEN_FLIGHT_TOO_LATE -> new MaidenFlightCheck();
      case MORE_OUTCOMES_THAN_ATTEMPTS -> new StatisticsCheck();
      case IMPLAUSIBLE_SIZE -> new SizeCheck();
      case SERIAL_NUMBER_TWICE -> RepetitionCheck::serialNumbers;
      case NAME_TWICE -> RepetitionCheck::names;
      case FAMILY_CYCLE -> new FamilyCycleCheck();
      case LOOK_ALIKE_LETTERS -> new LookAlikeCheck();
      case MISSING_IMAGE -> Check.ofGaps(craft -> craft.image().isEmpty());
      case MISSING_SERIAL_NUMBER -> Check.ofGaps(craft -> craft.serialNumber().isEmpty());
      case MISSING_DESCRIPTION -> Check.ofGaps(craft -> craft.description().isEmpty());
    };
  }
}

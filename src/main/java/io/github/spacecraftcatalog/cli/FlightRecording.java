package io.github.spacecraftcatalog.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/** A recording by Java's own profiler (JDK Flight Recorder), written when it ends. */
final class FlightRecording {

  private final Recording recording;

  private FlightRecording(Recording recording) {
    this.recording = recording;
  }

  /**
   * Starts to record, in the detail that Java calls "profile".
   *
   * @throws IOException when the file cannot be written, or this Java does not know how to record
   */
  static FlightRecording start(Path file) throws IOException {
    try {
      var recording = new Recording(Configuration.getConfiguration("profile"));
      recording.setDestination(file.toAbsolutePath());
      recording.start();
      return new FlightRecording(recording);
    } catch (NoClassDefFoundError e) {
      throw new IOException("--profile needs a Java with the module jdk.jfr", e);
    } catch (ParseException e) {
      throw new IOException("this Java's settings for profiles cannot be read", e);
    }
  }

  /** Writes the file. */
  void end() {
    recording.stop();
    recording.close();
  }
}

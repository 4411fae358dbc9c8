package io.github.spacecraftcatalog.output;

import io.github.spacecraftcatalog.digest.CountingStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/** Measures how long another body takes, and how large it is. */
final class MeasuredBody {

  private MeasuredBody() {}

  static Body of(Body body, LongSupplier clock, Body.Meter meter) {
    return body instanceof StreamedBody streamed
        ? Body.streamed(out -> write(streamed, out, clock, meter))
        : () -> bytes(body, clock, meter);
  }

  private static byte[] bytes(Body body, LongSupplier clock, Body.Meter meter) throws IOException {
    long begin = clock.getAsLong();
    byte[] bytes = body.bytes();
    meter.made(clock.getAsLong() - begin, bytes.length);
    return bytes;
  }

  private static void write(
      StreamedBody body, OutputStream out, LongSupplier clock, Body.Meter meter)
      throws IOException {
    long begin = clock.getAsLong();
    var counting = new CountingStream(out);
    body.content().writeTo(counting);
    meter.made(clock.getAsLong() - begin, counting.bytes());
  }
}

package io.github.spacecraftcatalog.render;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;

/** Stops a template that writes without end. */
final class GuardedOutput implements TemplateOutput {

  /** Some twenty times the longest page of a large catalog. */
  private static final long MOST = 64L << 20;

  private final TemplateOutput output;
  private long written;

  GuardedOutput(TemplateOutput output) {
    this.output = output;
  }

  @Override
  public void writeContent(String value) {
    count(value.length());
    output.writeContent(value);
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    count(endIndex - beginIndex);
    output.writeContent(value, beginIndex, endIndex);
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    count(value.length);
    output.writeContent(new String(value, StandardCharsets.UTF_8));
  }

  private void count(int length) {
    written += length;
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("stopped");
    }
    if (written > MOST) {
      throw new IllegalStateException("the page grew beyond " + (MOST >> 20) + " MiB");
    }
  }
}

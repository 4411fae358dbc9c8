package io.github.spacecraftcatalog.build;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Gathers what a checker of markup finds, warnings too, each with its line. */
public final class XmlFaults implements ErrorHandler {

  private final List<String> found = new ArrayList<>();

  /** What was found, as it came; may be added to and emptied. */
  public List<String> found() {
    return found;
  }

  @Override
  public void warning(SAXParseException fault) {
    error(fault);
  }

  @Override
  public void error(SAXParseException fault) {
    found.add(fault.getLineNumber() + ": " + fault.getMessage());
  }

  @Override
  public void fatalError(SAXParseException fault) {
    error(fault);
  }
}

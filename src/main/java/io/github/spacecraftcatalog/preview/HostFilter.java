package io.github.spacecraftcatalog.preview;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses requests that were sent to another name than this machine's own. Otherwise any web site
 * could let its name point to this machine, and read the preview in the browser of whoever visits
 * it (DNS rebinding).
 */
final class HostFilter extends Filter {

  /** An address needs no name service, so nobody else can let it point here. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}|\\[[0-9a-f:.%]+]");

  private static final Pattern PORT = Pattern.compile(":[0-9]*$");

  private final Set<String> names;

  /**
   * @param host the name that the preview was told to answer at
   */
  HostFilter(String host) {
    // Set.of refuses what it is given twice.
    this.names = Set.copyOf(List.of("localhost", host.toLowerCase(Locale.ROOT)));
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    String header = exchange.getRequestHeaders().getFirst("Host");
    if (header == null || isOwn(header)) {
      chain.doFilter(exchange);
      return;
    }
    try (exchange) {
      new Response(exchange)
          .text(421, "the preview answers to localhost, to addresses and to the name of --host");
    }
  }

  /**
   * Whether a request is meant for this machine.
   *
   * @param header what its {@code Host} says, with or without a port
   */
  boolean isOwn(String header) {
    String name = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
    return names.contains(name) || name.endsWith(".localhost") || ADDRESS.matcher(name).matches();
  }

  @Override
  public String description() {
    return "refuses requests that were sent to another name";
  }
}

package io.github.spacecraftcatalog.fetch;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What went wrong in the network, in words. */
final class Faults {

  private Faults() {}

  static String words(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return "the host is not known";
      }
      if (cause instanceof SSLException) {
        return "no secure connection: " + cause.getMessage();
      }
    }
    if (failure instanceof HttpConnectTimeoutException) {
      return "the host did not answer in time";
    }
    if (failure instanceof ConnectException) {
      return "no connection to the host";
    }
    String message = failure == null ? null : failure.getMessage();
    return message == null ? "the connection broke" : "the connection broke (" + message + ")";
  }
}

package io.github.spacecraftcatalog.content;

import io.github.spacecraftcatalog.diagnostic.Rule;
import io.github.spacecraftcatalog.url.SitePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the destinations of one Markdown file's links and pictures. */
final class LinkReader {

  /** Browsers and servers take no more; and the patterns below descend by recursion. */
  private static final int MAX_LENGTH = 2000;

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern PARTS =
      Pattern.compile("([^?#]*)((?:\\?[^#]*)?(?:#.*)?)", Pattern.DOTALL);

  /** What may stand in a query or fragment as it is, and complete escapes. */
  private static final Pattern SUFFIX =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2}|[^\\p{ASCII}])*+");

  private final String relative;

  /**
   * @param relative the Markdown file's path within the content folder
   */
  LinkReader(String relative) {
    this.relative = relative;
  }

  /** Understands where a link leads. */
  LinkTarget link(String destination) {
    if (destination.length() > MAX_LENGTH) {
      return broken("is longer than " + MAX_LENGTH + " characters");
    }
    if (destination.startsWith("//")) {
      return broken("has no scheme; write https: before it");
    }
    if (SCHEME.matcher(destination).lookingAt()) {
      return outside(destination);
    }
    Matcher parts = PARTS.matcher(destination);
    if (!parts.matches() || !SUFFIX.matcher(parts.group(2)).matches()) {
      return broken("has a character behind ? or # that has to be percent-encoded");
    }
    String path = parts.group(1);
    String suffix = parts.group(2);
    if (path.isEmpty()) {
      return suffix.startsWith("#")
          ? new LinkTarget.SamePage(suffix)
          : broken("is not a link; name a page");
    }
    return decoded(path)
        .map(plain -> inside(plain, suffix))
        .orElseGet(() -> broken("has a % that does not start a percent-encoded character"));
  }

  /** Understands which file a picture is. */
  LinkTarget picture(String destination) {
    LinkTarget target = link(destination);
    if (target instanceof LinkTarget.Web) {
      return new LinkTarget.Broken(
          Rule.THIRD_PARTY, "would be loaded from another host; put the picture beside the page");
    }
    boolean file = target instanceof LinkTarget.Internal internal && !internal.path().isPage();
    return file || target instanceof LinkTarget.Broken ? target : broken("is not a picture");
  }

  private static LinkTarget outside(String destination) {
    String scheme = destination.substring(0, destination.indexOf(':')).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "http", "https" ->
          WebLink.parse(destination)
              .<LinkTarget>map(uri -> new LinkTarget.Web(uri.toString()))
              .orElseGet(() -> broken("is not a web address that can be opened"));
      case "mailto" ->
          WebLink.parseMail(destination)
              .<LinkTarget>map(uri -> new LinkTarget.Mail(uri.toString()))
              .orElseGet(() -> broken("is not a mail address"));
      default -> broken("cannot be linked; only https:, http: and mailto: can");
    };
  }

  private LinkTarget inside(String path, String suffix) {
    Deque<String> segments = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      Arrays.stream(relative.split("/", -1)).forEach(segments::add);
      segments.removeLast();
    }
    String last = "";
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..") && segments.pollLast() == null) {
        return broken("leads out of the content folder");
      }
      if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
        segments.add(segment);
      }
      last = segment;
    }
    String joined = String.join("/", segments);
    return address(joined, last)
        .<LinkTarget>map(address -> new LinkTarget.Internal(address, suffix))
        .orElseGet(() -> broken("cannot be an address in this site"));
  }

  private static Optional<SitePath> address(String joined, String last) {
    if (joined.isEmpty()) {
      return Optional.of(SitePath.HOME);
    }
    if (last.toLowerCase(Locale.ROOT).endsWith(".md")) {
      return ContentPaths.ofMarkdown(joined);
    }
    boolean file = last.contains(".") && !last.equals(".") && !last.equals("..");
    return Optional.of(file ? joined : joined + "/").filter(SitePath::isValid).map(SitePath::new);
  }

  private static Optional<String> decoded(String path) {
    try {
      // In a path a plus sign is a plus sign; the decoder is one for forms.
      return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static LinkTarget broken(String problem) {
    return new LinkTarget.Broken(Rule.BROKEN_LINK, problem);
  }
}

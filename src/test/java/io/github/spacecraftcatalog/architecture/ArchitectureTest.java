package io.github.spacecraftcatalog.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know what: one direction, no cycles, each library in its one place. */
class ArchitectureTest {

  private static final String ROOT = "io.github.spacecraftcatalog";

  /** jte's generated code; it belongs to {@code render}. */
  private static final String TEMPLATES = "templates";

  /** What each package may know, beside Java itself. A package without a row is a fault. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          row("diagnostic"),
          row("digest"),
          row("url"),
          row("model"),
          row("schema", "model"),
          row("table", "schema", "json", "model"),
          row("view"),
          row("chart", "view"),
          row("lettering"),
          row("card", "digest", "lettering", "view"),
          row("json"),
          row("xml"),
          row("feed", "site", "catalog", "content", "json", "xml", "model", "url"),
          row("capture", "json", "diagnostic"),
          row("archive", "diagnostic"),
          row("snapshot", "archive", "capture", "schema", "json", "model", "diagnostic"),
          row("catalog", "snapshot", "model", "diagnostic"),
          row("content", "url", "diagnostic"),
          row("asset", "digest", "url", "diagnostic"),
          row("picture", "asset", "model", "url", "diagnostic"),
          row("quality", "catalog", "model"),
          row("index", "catalog", "asset", "json", "model", "url"),
          row(
              "site",
              "index",
              "quality",
              "table",
              "schema",
              "catalog",
              "content",
              "picture",
              "asset",
              "model",
              "url",
              "diagnostic"),
          row(
              "linkeddata",
              "site",
              "catalog",
              "snapshot",
              "schema",
              "content",
              "json",
              "model",
              "url"),
          row("citation", "site", "catalog", "content", "json", "model", "url"),
          row(
              "render",
              "citation",
              "linkeddata",
              "site",
              "quality",
              "table",
              "schema",
              "chart",
              "lettering",
              "view",
              TEMPLATES,
              "catalog",
              "content",
              "picture",
              "asset",
              "model",
              "url",
              "diagnostic"),
          row(
              "export",
              "feed",
              "xml",
              "site",
              "catalog",
              "snapshot",
              "schema",
              "table",
              "digest",
              "json",
              "content",
              "asset",
              "model",
              "url",
              "diagnostic"),
          row("output", "digest", "url", "diagnostic"),
          row("check", "output", "json", "url", "diagnostic"),
          row(
              "build",
              "check",
              "output",
              "card",
              "export",
              "render",
              "site",
              "picture",
              "asset",
              "content",
              "catalog",
              "snapshot",
              "capture",
              "json",
              "digest",
              "view",
              "model",
              "url",
              "diagnostic"),
          row("preview", "build", "output", "render", "json", "digest", "url", "diagnostic"),
          row("fetch", "snapshot", "json", "digest", "model", "diagnostic"),
          row(
              "cli",
              "fetch",
              "content",
              "preview",
              "build",
              "card",
              "check",
              "output",
              "site",
              "asset",
              "catalog",
              "url",
              "diagnostic"),
          row(TEMPLATES, "view"));

  /** Where each library is known. One that is not listed is known nowhere. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          library("tools.jackson.dataformat.yaml", "content"),
          library("tools.jackson", "json", "capture", "content"),
          library("gg.jte", "render", TEMPLATES),
          // The compiler of Java, for templates that are edited.
          library("javax.tools", "render"),
          library("javax.lang.model", "render"),
          library("com.sun.source", "render"),
          library("org.commonmark", "content"),
          // For the place of a fault in a YAML text, which Jackson does not hand on.
          library("org.snakeyaml.engine.v2.exceptions", "content"),
          library("org.jsoup", "capture", "check"),
          library("de.siegmar.fastcsv", "export"),
          library("com.sun.net.httpserver", "preview"),
          library("javax.net.ssl", "fetch"),
          library("io.methvin.watcher", "preview"),
          library("me.tongfei.progressbar", "cli"),
          // Java's own profiler.
          library("jdk.jfr", "cli"),
          // The watcher's own words, which are not told.
          library("org.slf4j.helpers", "preview"),
          library("org.slf4j", "preview"),
          library("picocli", "cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasARow() {
    Set<String> packages =
        ours().map(ArchitectureTest::packageOf).collect(Collectors.toCollection(TreeSet::new));
    // The root package holds nothing but its description.
    packages.remove("");

    assertThat(packages).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
  }

  static Stream<String> packages() {
    return ALLOWED.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageKnowsOnlyWhatItsRowAllows(String name) {
    var known = new TreeMap<String, String>();
    in(name)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(dependency -> isOurs(dependency.getTargetClass().getBaseComponentType()))
        .forEach(
            dependency ->
                known.put(
                    packageOf(dependency.getTargetClass().getBaseComponentType()),
                    dependency.getDescription()));
    known.remove(name);

    known.keySet().removeAll(ALLOWED.getOrDefault(name, Set.of()));
    assertThat(known).isEmpty();
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aLibraryIsKnownInItsPlaceOnly(String name) {
    Set<String> foreign =
        in(name)
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(type -> !isOurs(type) && !type.isPrimitive())
            .map(JavaClass::getPackageName)
            .filter(used -> !used.startsWith("java.") && !used.equals("org.jspecify.annotations"))
            .filter(used -> !isAllowed(used, name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(foreign).isEmpty();
  }

  private static boolean isAllowed(String used, String name) {
    // The longest prefix is the most exact row.
    return LIBRARIES.keySet().stream()
        .filter(library -> used.equals(library) || used.startsWith(library + "."))
        .max(Comparator.comparingInt(String::length))
        .map(LIBRARIES::get)
        .filter(places -> places.contains(name))
        .isPresent();
  }

  @Test
  void onlyFetchAsksTheNetwork() {
    assertThat(
            calls(
                "java.net.http.",
                "java.net.Socket",
                "java.net.HttpURLConnection",
                "java.nio.channels.SocketChannel"))
        .isNotEmpty()
        .allMatch(call -> call.startsWith("fetch."));
  }

  @Test
  void onlyThePreviewAnswersFromTheNetwork() {
    assertThat(
            calls(
                "java.net.ServerSocket",
                "java.net.InetSocketAddress",
                "java.nio.channels.ServerSocketChannel",
                "com.sun.net.httpserver."))
        .isNotEmpty()
        .allMatch(call -> call.startsWith("preview."));
  }

  @Test
  void onlyCardsKnowJavasGraphics() {
    Set<String> users =
        ours()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(
                dependency -> {
                  String known =
                      dependency.getTargetClass().getBaseComponentType().getPackageName();
                  return known.startsWith("java.awt") || known.startsWith("javax.imageio");
                })
            .map(dependency -> packageOf(dependency.getOriginClass()))
            .collect(Collectors.toSet());

    assertThat(users).containsExactly("card");
  }

  @Test
  void noFontOfTheMachineIsUsed() {
    assertThat(calls("java.awt.Font", "java.awt.Graphics.drawString", "java.awt.font.")).isEmpty();
    assertThat(callsMatching("java\\.awt\\.Graphics(2D)?\\.(draw(String|Glyph).*|getFont.*)"))
        .isEmpty();
  }

  @Test
  void theProgramExitsInOnePlace() {
    assertThat(calls("java.lang.System.exit", "java.lang.Runtime.halt", "java.lang.Runtime.exit"))
        .singleElement()
        .asString()
        .startsWith("cli.Main.main");
  }

  @Test
  void onlyTheCommandLineKnowsTheStandardStreams() {
    Set<String> users =
        ours()
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
            .map(access -> packageOf(access.getOriginOwner()))
            .collect(Collectors.toSet());

    assertThat(users).containsExactly("cli");
    assertThat(calls("java.lang.System.console", "java.lang.Throwable.printStackTrace")).isEmpty();
  }

  @Test
  void onlyTheCommandLineReadsTheClock() {
    Set<String> clocks =
        callsMatching(
            "java\\.time\\.[A-Za-z]+\\.now\\(.*|java\\.time\\.Clock\\..*"
                + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*"
                + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)"
                + "|java\\.util\\.Calendar\\.getInstance\\(.*");

    assertThat(clocks).filteredOn(call -> !call.startsWith("cli.")).isEmpty();
  }

  @Test
  void nothingDependsOnTheMachinesLanguageOrZone() {
    assertThat(
            callsMatching(
                "java\\.util\\.Locale\\.getDefault\\(.*"
                    + "|java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*"
                    + "|java\\.lang\\.String\\.formatted\\(.*"
                    + "|java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)"
                    + "|java\\.util\\.TimeZone\\.getDefault\\(.*"
                    + "|java\\.time\\.ZoneId\\.systemDefault\\(.*"
                    + "|java\\.util\\.(Scanner|Formatter)\\..*"
                    + "|java\\.text\\.(Collator|NumberFormat|DateFormat|MessageFormat|"
                    + "DecimalFormat|SimpleDateFormat|BreakIterator)\\..*"
                    + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"
                    + "|java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*"))
        .isEmpty();
  }

  @Test
  void nothingDependsOnTheMachinesCharset() {
    assertThat(
            callsMatching(
                "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
                    + "|java\\.lang\\.String\\.getBytes\\(\\)"
                    + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*"
                    + "|java\\.io\\.File(Reader|Writer)\\.<init>\\(java\\.(lang\\.String|io\\.File)\\)"
                    + "|java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"
                    + "|java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)"
                    + "|java\\.io\\.PrintWriter\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)"
                    + "|java\\.io\\.PrintStream\\.<init>\\(java\\.io\\.OutputStream(, boolean)?\\)"
                    + "|java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)"))
        .isEmpty();
  }

  @Test
  void nothingIsLeftToChance() {
    assertThat(callsMatching("java\\.util\\.Random.*|java\\.lang\\.Math\\.random.*|.*randomUUID.*"))
        // Names of temporary folders, which nobody meets.
        .filteredOn(call -> !call.startsWith("output."))
        .isEmpty();
  }

  @Test
  void recordsAndViewsHoldDataOnly() {
    assertThat(Stream.of("model", "view").flatMap(ArchitectureTest::in))
        .filteredOn(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
        .filteredOn(
            type -> !type.isAnonymousClass() && !isPackageInfo(type) && !isSwitchTable(type))
        .isEmpty();
  }

  @Test
  void classesAreNotMadeToBeExtended() {
    assertThat(ours())
        .filteredOn(type -> !packageOf(type).equals(TEMPLATES))
        .filteredOn(type -> !type.isInterface() && !type.isAnonymousClass() && !type.isEnum())
        .filteredOn(type -> !isSwitchTable(type))
        .filteredOn(
            type ->
                !type.getModifiers().contains(JavaModifier.FINAL)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .isEmpty();
  }

  @Test
  void aPublicTypeIsUsedByAnotherPackage() {
    Set<String> unused =
        ours()
            .filter(ArchitectureTest::isPublic)
            .filter(type -> !packageOf(type).equals(TEMPLATES))
            .filter(type -> type.getEnclosingClass().isEmpty())
            .filter(type -> !isUsedElsewhere(type) && !isSaidInPublic(type))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());

    // The manifest of the jar names it.
    assertThat(unused).containsExactly("Main");
  }

  private static boolean isUsedElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(dependency -> packageOf(dependency.getOriginClass()))
        .anyMatch(user -> !user.equals(packageOf(type)));
  }

  /** Others hand over a lambda for it, or call what they get, without ever naming it. */
  private static boolean isSaidInPublic(JavaClass type) {
    return in(packageOf(type))
        .filter(ArchitectureTest::isPublic)
        .filter(speaker -> !speaker.equals(type))
        .flatMap(speaker -> speaker.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .anyMatch(
            method ->
                method.getRawReturnType().equals(type)
                    || method.getRawParameterTypes().contains(type));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        ALLOWED.keySet().stream()
            .filter(name -> !name.equals(TEMPLATES))
            .filter(
                name -> !CLASSES.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class))
            .toList();

    assertThat(unmarked).isEmpty();
  }

  private static Map.Entry<String, Set<String>> library(String name, String... places) {
    return Map.entry(name, Set.of(places));
  }

  private static Map.Entry<String, Set<String>> row(String name, String... allowed) {
    return Map.entry(name, Set.of(allowed));
  }

  private static Stream<JavaClass> ours() {
    return CLASSES.stream().filter(ArchitectureTest::isOurs);
  }

  private static Stream<JavaClass> in(String name) {
    return ours().filter(type -> packageOf(type).equals(name));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** The package below the root one; the generated ones count as one. */
  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  private static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  /** The class that the compiler adds for a switch over an enum. */
  private static boolean isSwitchTable(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static Set<String> calls(String... prefixes) {
    return callsMatching(
        Stream.of(prefixes)
            .map(prefix -> Pattern.quote(prefix) + ".*")
            .collect(Collectors.joining("|")));
  }

  /** Calls of methods and constructors, as {@code origin -> target}. */
  private static Set<String> callsMatching(String pattern) {
    return ours()
        .filter(type -> !packageOf(type).equals(TEMPLATES))
        .flatMap(type -> type.getCodeUnits().stream())
        .flatMap(
            unit ->
                Stream.concat(
                        unit.getCallsFromSelf().stream(),
                        unit.getMethodReferencesFromSelf().stream())
                    .map(call -> call.getTarget().getFullName())
                    .filter(target -> target.matches(pattern))
                    .map(
                        target ->
                            unit.getFullName().substring(ROOT.length() + 1) + " -> " + target))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

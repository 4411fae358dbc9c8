package io.github.spacecraftcatalog.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.spacecraftcatalog.diagnostic.Diagnostic;
import io.github.spacecraftcatalog.diagnostic.Diagnostics;
import io.github.spacecraftcatalog.view.Drawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that are worked on: {@code component/shape}, which {@code component/drawing} calls. */
class EditableTemplatesTest {

  private static final String SHAPE = "component/shape.jte";

  private static final String HEAD =
      "@import io.github.spacecraftcatalog.view.Drawing\n@param Drawing drawing\n";

  @TempDir private Path folder;

  private EditableTemplates templates;

  @BeforeEach
  void copy() throws IOException {
    Path from = Path.of("templates");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    templates = new EditableTemplates(folder, "templates");
  }

  @AfterEach
  void close() throws IOException {
    templates.close();
  }

  private void save(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String drawn() throws IOException {
    var diagnostics = new Diagnostics();
    Optional<PageTemplates> updated = templates.update(diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return new String(
        updated.orElseThrow().render(updated.get().models().componentDrawing(Drawing.CAPSULE)),
        StandardCharsets.UTF_8);
  }

  /** What is wrong, when there are no templates because of it. */
  private List<String> problems() throws IOException {
    var diagnostics = new Diagnostics();
    assertThat(templates.update(diagnostics)).isEmpty();
    assertThatCode(templates::warmUp).doesNotThrowAnyException();
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void templatesThatNobodyEditedAreThoseOfTheProgram() throws IOException {
    assertThat(templates.update(new Diagnostics())).contains(PageTemplates.COMPILED_IN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@param String mark = \"new\"",
        "  @param String mark = \"new\"",
        "\t@param\tString mark = \"new\"",
        "@param  String   mark = \"new\"",
        "<%-- why --%>@param String mark = \"new\"",
      })
  void whoCallsATemplateIsGivenANewParameterInWhateverForm(String parameter) throws IOException {
    save(SHAPE, HEAD + parameter + "\n<b>${mark} ${drawing.name()}</b>\n");

    assertThat(drawn()).contains("<b>new CAPSULE</b>");
  }

  @Test
  void anotherDefaultReachesTheCallers() throws IOException {
    for (String mark : List.of("first", "second")) {
      save(SHAPE, HEAD + "@param String mark = \"" + mark + "\"\n<b>${mark}</b>\n");

      assertThat(drawn()).contains("<b>" + mark + "</b>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"content (copy).jte", "a%.jte", "class/new.jte", "a b/c.jte", "é.jte"})
  void aTemplateOfWhichNoClassCanBeMadeIsTold(String name) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    save(name, "<p>Copy</p>\n");

    assertThat(problems())
        .singleElement(STRING)
        .startsWith("error: templates/" + name + ": the name of a template");
  }

  @Test
  void whatIsTooMuchForTheCompilerIsTold() throws IOException {
    save("deep.jte", "${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}\n");

    assertThat(problems()).singleElement(STRING).startsWith("error: templates/deep.jte: ");

    Files.delete(folder.resolve("deep.jte"));
    assertThat(drawn()).isNotEmpty();
  }

  @Test
  void onlyOtherParametersAffectTheCallers() throws IOException {
    save(SHAPE, HEAD + "<b>${drawing.name()}</b>\n");
    assertThat(affected()).containsExactly(SHAPE);

    save(SHAPE, HEAD + "@param int size = 1\n<b>${size}</b>\n");
    assertThat(affected()).contains(SHAPE, "component/drawing.jte");
  }

  private Iterable<String> affected() throws IOException {
    TemplateTexts texts = TemplateTexts.in(folder, "templates", new Diagnostics());
    return texts.affectedBy(texts.edited());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!{int i = 0; while (i == 0) { }}",
        "!{int i = 0; while (i == 0) ;}",
        "!{int i = 0; do { } while (i == 0);}",
        "!{int i = 0; do ; while (i == 0);}",
        "!{int i = 0; for (; i == 0;) ;}",
        "!{int i = 0; while (i == 0) for (int j = 0; j < 2; j++) while (j < 1) j++;}",
        "!{int i = 0; while (i == 0) { try { Thread.onSpinWait(); } catch (RuntimeException e) { }}}",
        "!{Runnable r = () -> { int i = 0; while (i == 0) { }}; r.run();}",
        "@for(int i = 0; i == 0; i = 0)\n@endfor",
      })
  void aLoopWithoutEndIsStoppedOnDemandAndNamed(String loop) throws Exception {
    save(SHAPE, HEAD + "<b>\n" + loop + "\n</b>\n");
    PageTemplates updated = templates.update(new Diagnostics()).orElseThrow();
    var result = new CompletableFuture<byte[]>();
    var renderer =
        new Thread(
            () -> {
              try {
                result.complete(updated.render(updated.models().componentDrawing(Drawing.CAPSULE)));
              } catch (RuntimeException e) {
                result.completeExceptionally(e);
              }
            });
    renderer.setDaemon(true);
    renderer.start();
    awaitTemplate(renderer);

    renderer.interrupt();

    assertThat(result)
        .failsWithin(60, TimeUnit.SECONDS)
        .withThrowableThat()
        .havingCause()
        .isInstanceOfSatisfying(
            PageFaultException.class,
            fault -> assertThat(fault.place().toString()).startsWith("templates/" + SHAPE));
  }

  private static void awaitTemplate(Thread renderer) {
    Instant end = Instant.now().plusSeconds(60);
    while (Arrays.stream(renderer.getStackTrace())
        .noneMatch(frame -> frame.getClassName().endsWith(".JteshapeGenerated"))) {
      assertThat(Instant.now()).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  @Test
  void aLinkToAFolderAboveIsToldWithItsPlace() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    assertThat(problems())
        .containsExactly("error: templates/loop: is a link to a folder above it [unreadable]");
  }

  @Test
  void aFolderThatMayNotBeReadIsToldWithItsPlace() throws IOException {
    assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assertThat(locked.toFile().setReadable(false)).isTrue();

    assertThat(problems())
        .containsExactly(
            "error: templates/locked: cannot be read; check that you may read it [unreadable]");

    assertThat(locked.toFile().setReadable(true)).isTrue();
  }

  @Test
  void aBrokenLinkIsToldWithItsPlaceAndALockOfAnEditorIsNot() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.jte"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve(".#moved.jte"), folder.resolve("nowhere"));

    assertThat(problems())
        .containsExactly(
            "error: templates/gone.jte: is neither a file nor a link to one [unreadable]");
  }

  @Test
  void aTemplateThatIsNotUtf8IsToldWithItsPlace() throws IOException {
    Files.write(
        folder.resolve(SHAPE), (HEAD + "<b>caf\u00e9</b>\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems())
        .containsExactly(
            "error: templates/component/shape.jte:3:7: is not UTF-8 from here on; save the file as"
                + " UTF-8 [encoding]");
  }

  @Test
  void aJavaWithoutCompilerIsToldWithWhatToDo() throws IOException {
    save(SHAPE, HEAD + "<b></b>\n");
    templates = new EditableTemplates(folder, "templates", Optional::empty);

    assertThat(problems())
        .containsExactly(
            "error: templates/component/shape.jte: cannot be compiled, because this Java is a"
                + " runtime without a compiler; run the program with a JDK, version 17 or newer"
                + " [template]");
  }

  @Test
  void withoutEditedTemplatesNoCompilerIsMissed() throws IOException {
    templates = new EditableTemplates(folder, "templates", Optional::empty);

    assertThat(drawn()).contains("<svg class=\"drawing\"");
  }

  @Test
  void templatesThatWereClosedCompileAgain() throws IOException {
    save(SHAPE, HEAD + "<b>one</b>\n");
    assertThat(drawn()).contains("<b>one</b>");
    templates.close();

    save(SHAPE, HEAD + "<b>two</b>\n");
    assertThat(drawn()).contains("<b>two</b>");
  }
}

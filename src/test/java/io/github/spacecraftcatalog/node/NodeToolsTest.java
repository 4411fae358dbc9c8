package io.github.spacecraftcatalog.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeToolsTest {

  @TempDir private Path folder;

  @Test
  void whatAScriptWritesIsReturned() throws IOException {
    Path script = Files.writeString(folder.resolve("a.mjs"), "console.log('Lemaître', 6 * 7)");

    assertThat(NodeTools.run(script.toString())).isEqualTo("Lemaître 42\n");
  }

  @Test
  void aScriptThatFailsFailsTheTest() throws IOException {
    Path script = Files.writeString(folder.resolve("a.mjs"), "throw new Error('out of fuel')");

    assertThatThrownBy(() -> NodeTools.run(script.toString()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("out of fuel");
  }

  @Test
  void noPackageIsBoundToAnAddress() throws IOException {
    assertThat(Files.readString(Path.of("src/test/node/package-lock.json")))
        .doesNotContain("\"resolved\"");
  }
}

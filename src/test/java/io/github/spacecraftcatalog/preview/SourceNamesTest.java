package io.github.spacecraftcatalog.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spacecraftcatalog.build.SourceKind;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes are followed: those of all that a reader reads. */
class SourceNamesTest {

  @ParameterizedTest
  @CsvSource({
    "CONTENT,about.md",
    "CONTENT,site.yaml",
    "CONTENT,notes.bak",
    "CONTENT,data.tmp",
    "CONTENT,guide/sediments",
    "CONTENT,4913",
    "CAPTURES,2026-01-31/page.json.gz",
    "CAPTURES,page.json~",
    "CAPTURES,page.part",
    "ASSETS,site.css",
    "ASSETS,root/.well-known/security.txt",
    "ASSETS,root/.nojekyll",
    "IMAGES,1.jpg",
    "TEMPLATES,component/table.jte",
  })
  void whatAReaderReadsIsFollowed(SourceKind kind, String name) {
    assertThat(SourceNames.isLeftover(kind, Path.of(name))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CONTENT,.about.md.swp",
    "CONTENT,guide/.down.md.swx",
    "ASSETS,.site.css.swo",
    "ASSETS,root/.robots.txt.swp",
    "CONTENT,.#about.md",
    "ASSETS,.goutputstream-AB12CD",
    "ASSETS,.DS_Store",
    "IMAGES,Thumbs.db",
    "CAPTURES,.fetch/page.json",
    "CONTENT,.obsidian/workspace.json",
    "TEMPLATES,.content.jte.kate-swp",
  })
  void whatEditorsWriteWhileSomebodyTypesIsNot(SourceKind kind, String name) {
    assertThat(SourceNames.isLeftover(kind, Path.of(name))).isTrue();
  }
}

package io.github.spacecraftcatalog.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.spacecraftcatalog.xml.XmlWriter.Attribute;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlWriterTest {

  @Test
  void elementsAreLines() {
    String document =
        new XmlWriter()
            .open("a", new Attribute("b", "c"))
            .text("d", "e")
            .empty("f", new Attribute("g", "h"), new Attribute("i", ""))
            .close()
            .document();

    assertThat(document)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="c">
            <d>e</d>
            <f g="h" i=""/>
            </a>
            """);
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertThat(XmlText.legal("a\0\b\u001f\ud800b\udc00\ufffe\uffff"))
        .isEqualTo("a\ufffd\ufffd\ufffd\ufffdb\ufffd\ufffd\ufffd");
    assertThat(XmlText.legal("\t\n\r \u0085\ud7ff\ue000\ufffd\ud83d\ude80\udbff\udfff"))
        .isEqualTo("\t\n\r \u0085\ud7ff\ue000\ufffd\ud83d\ude80\udbff\udfff");
  }

  @Test
  void readersFindTheTextAgain() throws Exception {
    var random = new Random(1);
    for (int round = 0; round < 200; round++) {
      String text =
          random
              .ints(20, 0, 0x180)
              .map(c -> c < 0x20 ? "<>&'\"\t\n\r] ".charAt(c % 10) : c)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      String document =
          new XmlWriter().open("a", new Attribute("b", text)).text("c", text).close().document();

      Element root =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(document.getBytes(UTF_8)))
              .getDocumentElement();

      assertThat(root.getAttribute("b")).isEqualTo(text);
      assertThat(root.getElementsByTagName("c").item(0).getTextContent()).isEqualTo(text);
    }
  }

  @Test
  void openElementIsNoDocument() {
    assertThatIllegalStateException().isThrownBy(() -> new XmlWriter().open("a").document());
  }
}

package jp.shirube.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures of every chart: what they say, and what they may not hold. */
class ChartPicturesTest {

  static List<Chart> charts() {
    return SampleCharts.all();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void anSvgHoldsTextNoStyleAndNothingFromOutside(Chart chart) throws Exception {
    String svg = ChartPictures.svg(chart);
    Document document = parsed(svg);
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(chart.title());
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(chart.description());
    assertThat(svg)
        .doesNotContain(" style=", "<style", "<script", "<image", "xlink:href", "url(http");
    assertThat(texts(document)).contains(chart.title());
    assertThat(document.getDocumentElement().getAttribute("viewBox"))
        .isEqualTo("0 0 720 " + chart.height());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSameChartGivesTheSamePicture(Chart chart) {
    assertThat(ChartPictures.svg(chart)).isEqualTo(ChartPictures.svg(chart));
    assertThat(ChartPictures.png(chart, 1)).isEqualTo(ChartPictures.png(chart, 1));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void aPngHasItsSizeAndMoreThanWhite(Chart chart) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartPictures.png(chart, 2)));
    assertThat(image.getWidth()).isEqualTo(1440);
    assertThat(image.getHeight()).isEqualTo(2 * chart.height());
    long dark = 0;
    for (int x = 0; x < image.getWidth(); x += 2) {
      for (int y = 0; y < image.getHeight(); y += 2) {
        dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
      }
    }
    assertThat(dark).isGreaterThan(1000);
  }

  @Test
  void valuesAreWrittenWithTheirCounts() throws Exception {
    assertThat(texts(parsed(ChartPictures.svg(SampleCharts.burnUp()))))
        .contains("51.25 % (410/800)", "800/800", "完了・対象外", "予定", "2026/10");
    assertThat(texts(parsed(ChartPictures.svg(SampleCharts.delay()))))
        .contains("12工程（最長23営業日）", "31工程（最長108営業日）", "0", "移行フェーズ");
    assertThat(String.join("", texts(parsed(ChartPictures.svg(SampleCharts.turnAround())))))
        .contains("A社（見本）", "6件・中央値3.5日", "回答なし");
    assertThat(texts(parsed(ChartPictures.svg(SampleCharts.multiples()))))
        .contains("税務課　50.83 % (61/120)");
  }

  @Test
  void theLastMonthIsHollowWhileItIsOpen() {
    String svg = ChartPictures.svg(SampleCharts.trend());
    assertThat(svg.split("fill=\"white\"", -1).length).isGreaterThan(2);
  }

  /** For people: {@code -Dshirube.pictures=<folder>} keeps every picture. */
  @Test
  void picturesCanBeLookedAt() throws IOException {
    String folder = System.getProperty("shirube.pictures");
    if (folder != null) {
      Files.createDirectories(Path.of(folder));
      for (Chart chart : charts()) {
        Path file = Path.of(folder, chart.getClass().getSimpleName());
        Files.writeString(Path.of(file + ".svg"), ChartPictures.svg(chart));
        Files.write(Path.of(file + ".png"), ChartPictures.png(chart, 2));
      }
    }
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    NodeList found = document.getElementsByTagName("text");
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(((Element) found.item(i)).getTextContent());
    }
    return texts;
  }
}

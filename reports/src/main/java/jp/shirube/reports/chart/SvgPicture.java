package jp.shirube.reports.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A chart as SVG. */
final class SvgPicture {

  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Japanese letters of whatever system shows the picture; widths were measured with the last. */
  private static final String FONTS =
      "'Noto Sans JP','BIZ UDPGothic','Yu Gothic UI',Meiryo,'Hiragino Sans',IPAexGothic,sans-serif";

  private final Chart chart;

  SvgPicture(Chart chart) {
    this.chart = chart;
  }

  String text() {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    int height = chart.height();
    graphics.setSVGCanvasSize(new Dimension(ChartPictures.WIDTH, height));
    ChartPictures.smooth(graphics);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, ChartPictures.WIDTH, height));
    Element root = graphics.getRoot();
    fonts(root);
    described(root, document, height);
    return written(graphics, root);
  }

  private static void fonts(Node node) {
    if (node instanceof Element element && element.hasAttribute("font-family")) {
      element.setAttribute("font-family", FONTS);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      fonts(child);
    }
  }

  private void described(Element root, Document document, int height) {
    root.setAttribute("viewBox", "0 0 " + ChartPictures.WIDTH + " " + height);
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", "title desc");
    root.setAttribute("lang", "ja");
    Element title = element(document, "title", chart.title());
    root.insertBefore(element(document, "desc", chart.description()), root.getFirstChild());
    root.insertBefore(title, root.getFirstChild());
  }

  private static Element element(Document document, String name, String text) {
    Element element = document.createElementNS(SVG, name);
    element.setAttribute("id", name);
    element.setTextContent(text);
    return element;
  }

  private static String written(SVGGraphics2D graphics, Element root) {
    StringWriter writer = new StringWriter();
    try {
      graphics.stream(root, writer, false, false);
    } catch (SVGGraphics2DIOException e) {
      throw new IllegalStateException("a text that does not end", e);
    }
    // Without the document type, which names a file elsewhere.
    String text = writer.toString();
    return text.substring(text.indexOf("<svg"));
  }
}

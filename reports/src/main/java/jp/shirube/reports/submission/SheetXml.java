package jp.shirube.reports.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import jp.shirube.reports.ReportException;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of one sheet of a workbook, of which single cells can be set and nothing else. */
final class SheetXml {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private final Document document;
  private final NavigableMap<Integer, Element> rows = new TreeMap<>();
  private final Map<Integer, NavigableMap<Integer, Element>> cells = new HashMap<>();

  /**
   * @throws ReportException when these bytes are no sheet
   */
  SheetXml(byte[] xml) {
    this.document = parse(xml);
    index();
  }

  private static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new ReportException("the sheet cannot be read", e);
    }
  }

  private void index() {
    int next = 0;
    for (Node node = data().getFirstChild(); node != null; node = node.getNextSibling()) {
      if (isNamed(node, "row")) {
        Element row = (Element) node;
        int number = row.hasAttribute("r") ? Integer.parseInt(row.getAttribute("r")) - 1 : next;
        next = number + 1;
        rows.put(number, row);
        cells.put(number, cellsOf(row));
      }
    }
  }

  private static NavigableMap<Integer, Element> cellsOf(Element row) {
    NavigableMap<Integer, Element> found = new TreeMap<>();
    int next = 0;
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (isNamed(node, "c")) {
        Element cell = (Element) node;
        String address = cell.getAttribute("r");
        int column = address.isEmpty() ? next : new CellAddress(address).getColumn();
        next = column + 1;
        found.put(column, cell);
      }
    }
    return found;
  }

  private Element data() {
    return (Element)
        Objects.requireNonNull(document.getElementsByTagNameNS(MAIN, "sheetData").item(0));
  }

  private static boolean isNamed(Node node, String name) {
    return node instanceof Element
        && MAIN.equals(node.getNamespaceURI())
        && name.equals(node.getLocalName());
  }

  boolean has(CellAddress at) {
    return find(at) != null;
  }

  /**
   * Sets the content of a cell; its style stays.
   *
   * @param style index of the style that a cell gets which the sheet does not have yet
   */
  void set(CellAddress at, FormCell content, int style) {
    Element cell = emptied(at, style);
    if (!content.number().isEmpty()) {
      append(cell, "v", content.number());
    } else if (!content.text().isEmpty()) {
      cell.setAttribute("t", "inlineStr");
      Element text = append(append(cell, "is", null), "t", content.text());
      text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }
  }

  /** Sets what a formula was last computed to; the formula stays. */
  void setComputed(CellAddress at, String type, String value) {
    Element cell = Objects.requireNonNull(find(at));
    removeComputed(cell);
    if (!type.isEmpty()) {
      cell.setAttribute("t", type);
    }
    append(cell, "v", value);
  }

  private static void removeComputed(Element cell) {
    cell.removeAttribute("t");
    for (Node node = cell.getFirstChild(), next; node != null; node = next) {
      next = node.getNextSibling();
      if (isNamed(node, "v")) {
        cell.removeChild(node);
      }
    }
  }

  private Element emptied(CellAddress at, int style) {
    Element cell = find(at);
    if (cell == null) {
      return create(at, style);
    }
    empty(cell);
    return cell;
  }

  private static void empty(Element cell) {
    cell.removeAttribute("t");
    while (cell.hasChildNodes()) {
      cell.removeChild(cell.getFirstChild());
    }
  }

  private @Nullable Element find(CellAddress at) {
    NavigableMap<Integer, Element> row = cells.get(at.getRow());
    return row == null ? null : row.get(at.getColumn());
  }

  private Element create(CellAddress at, int style) {
    Element row = row(at.getRow());
    NavigableMap<Integer, Element> known = Objects.requireNonNull(cells.get(at.getRow()));
    Map.Entry<Integer, Element> after = known.higherEntry(at.getColumn());
    Element cell = document.createElementNS(MAIN, prefixed("c"));
    cell.setAttribute("r", at.formatAsString());
    if (style != 0) {
      cell.setAttribute("s", Integer.toString(style));
    }
    row.insertBefore(cell, after == null ? null : after.getValue());
    known.put(at.getColumn(), cell);
    return cell;
  }

  private Element row(int number) {
    Element known = rows.get(number);
    if (known != null) {
      return known;
    }
    Map.Entry<Integer, Element> after = rows.higherEntry(number);
    Element row = document.createElementNS(MAIN, prefixed("row"));
    row.setAttribute("r", Integer.toString(number + 1));
    data().insertBefore(row, after == null ? null : after.getValue());
    rows.put(number, row);
    cells.put(number, new TreeMap<>());
    return row;
  }

  private Element append(Element parent, String name, @Nullable String text) {
    Element child = document.createElementNS(MAIN, prefixed(name));
    if (text != null) {
      child.setTextContent(text);
    }
    parent.appendChild(child);
    return child;
  }

  private String prefixed(String name) {
    String prefix = document.getDocumentElement().getPrefix();
    return prefix == null ? name : prefix + ":" + name;
  }

  /** Takes away what may differ between a form and the same form filled: for comparison only. */
  void forget(CellAddress at, boolean wholeCell) {
    Element cell = find(at);
    if (cell == null) {
      return;
    }
    Element row = Objects.requireNonNull(rows.get(at.getRow()));
    if (wholeCell) {
      row.removeChild(cell);
    } else {
      empty(cell);
    }
  }

  /** Takes away what formulas were last computed to: for comparison only. */
  void forgetComputed() {
    cells.values().stream()
        .flatMap(row -> row.values().stream())
        .filter(cell -> cell.getElementsByTagNameNS(MAIN, "f").getLength() > 0)
        .forEach(SheetXml::removeComputed);
  }

  /** Takes away the rows without cells that another sheet does not have: for comparison only. */
  void forgetEmptyRowsNotIn(SheetXml other) {
    rows.forEach(
        (number, row) -> {
          if (!other.rows.containsKey(number) && !row.hasChildNodes()) {
            data().removeChild(row);
          }
        });
  }

  boolean isSameAs(SheetXml other) {
    return document.getDocumentElement().isEqualNode(other.document.getDocumentElement());
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setXmlStandalone(true);
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new ReportException("the sheet cannot be written", e);
    }
  }
}

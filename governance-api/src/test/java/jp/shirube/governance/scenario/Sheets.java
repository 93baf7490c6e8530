package jp.shirube.governance.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The texts of workbooks, cell by cell. */
final class Sheets {

  private static final String MADE = "作成日時";

  private Sheets() {}

  /** {@code sheet!A1} to the text that it shows. */
  static Map<String, String> cells(Path workbook) {
    Map<String, String> cells = new LinkedHashMap<>();
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook opened = new XSSFWorkbook(workbook.toFile())) {
      for (Sheet sheet : opened) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            String place = sheet.getSheetName() + "!" + cell.getAddress();
            cells.put(place, formatter.formatCellValue(cell));
          }
        }
      }
      return cells;
    } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** Cells that show other texts in the second workbook, but for the time at which it was made. */
  static List<String> differences(Path first, Path second) {
    Map<String, String> before = cells(first);
    Map<String, String> after = cells(second);
    Set<String> places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    return places.stream()
        .filter(place -> !before.getOrDefault(place, "").contains(MADE))
        .filter(place -> !before.getOrDefault(place, "").equals(after.getOrDefault(place, "")))
        .map(place -> place + ": " + before.get(place) + " / " + after.get(place))
        .toList();
  }

  /**
   * The rows under a heading.
   *
   * @param first text of the heading's first cell
   * @return of each row the heading's texts to its own
   */
  static List<Map<String, String>> table(Path workbook, String sheet, String first) {
    DataFormatter formatter = new DataFormatter();
    List<Map<String, String>> rows = new ArrayList<>();
    try (XSSFWorkbook opened = new XSSFWorkbook(workbook.toFile())) {
      List<String> headings = List.of();
      for (Row row : opened.getSheet(sheet)) {
        List<String> texts = texts(row, formatter);
        if (!headings.isEmpty()) {
          rows.add(named(headings, texts));
        } else if (texts.contains(first)) {
          headings = texts;
        }
      }
      return rows;
    } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static List<String> texts(Row row, DataFormatter formatter) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      Cell cell = row.getCell(i);
      texts.add(cell == null ? "" : formatter.formatCellValue(cell).strip());
    }
    return texts;
  }

  private static Map<String, String> named(List<String> headings, List<String> texts) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      row.putIfAbsent(headings.get(i), i < texts.size() ? texts.get(i) : "");
    }
    return row;
  }
}

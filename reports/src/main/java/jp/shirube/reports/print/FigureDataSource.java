package jp.shirube.reports.print;

import java.util.List;
import jp.shirube.reports.figure.FigureRow;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/**
 * Rows of figures as a data source: a text field gets the figure as people read it, a data source
 * field a list of rows, any other class the figure itself. Starts again after its end, so that a
 * heading can be printed on every page.
 */
public final class FigureDataSource implements JRDataSource {

  private final List<FigureRow> rows;
  private int position = -1;

  public FigureDataSource(List<FigureRow> rows) {
    this.rows = rows;
  }

  @Override
  public boolean next() {
    position = position + 1 < rows.size() ? position + 1 : -1;
    return position >= 0;
  }

  @Override
  public Object getFieldValue(JRField field) {
    FigureRow row = rows.get(position);
    if (field.getValueClass() == String.class) {
      return ShownText.of(row.text(field.getName()));
    }
    Object value = row.get(field.getName());
    return value instanceof FigureList list ? new FigureDataSource(list.rows()) : value;
  }
}

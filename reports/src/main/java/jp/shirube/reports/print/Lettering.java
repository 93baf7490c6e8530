package jp.shirube.reports.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import jp.shirube.reports.ReportException;

/** Text of drawings as outlines of the embedded font, so that it looks the same everywhere. */
public final class Lettering {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private Lettering() {}

  private static final class Holder {
    static final Font FONT = load();
  }

  private static Font load() {
    try (InputStream in = Lettering.class.getResourceAsStream("/fonts/ipaexg.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
    } catch (IOException | FontFormatException e) {
      throw new ReportException("the embedded font does not load", e);
    }
  }

  /** The embedded font, for drawings whose text is not drawn here. */
  public static Font font(float size) {
    return Holder.FONT.deriveFont(size);
  }

  /** Draws text with its baseline's left end at a point and returns its width. */
  public static double draw(Graphics2D graphics, String text, double x, double y, float size) {
    TextLayout layout = layout(text, size);
    graphics.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
    return layout.getAdvance();
  }

  /** Whether the embedded font has a character. */
  static boolean canShow(int codePoint) {
    return Holder.FONT.canDisplay(codePoint);
  }

  public static double width(String text, float size) {
    return layout(text, size).getAdvance();
  }

  private static TextLayout layout(String text, float size) {
    return new TextLayout(text, Holder.FONT.deriveFont(size), CONTEXT);
  }
}

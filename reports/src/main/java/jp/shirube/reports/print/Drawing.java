package jp.shirube.reports.print;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.UUID;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** A vector drawing in a report; its origin is the upper left corner, its unit the point. */
public abstract class Drawing implements Renderable, Graphics2DRenderable {

  private static final long serialVersionUID = 1L;

  private final String id = UUID.randomUUID().toString();

  @Override
  public final String getId() {
    return id;
  }

  @Override
  public final void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    Graphics2D own = (Graphics2D) graphics.create();
    own.translate(area.getX(), area.getY());
    own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(own, area.getWidth(), area.getHeight());
    own.dispose();
  }

  protected abstract void draw(Graphics2D graphics, double width, double height);
}

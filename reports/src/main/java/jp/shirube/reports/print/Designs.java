package jp.shirube.reports.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.reports.ReportException;
import jp.shirube.reports.figure.Labels;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import org.jspecify.annotations.Nullable;

/**
 * Report designs, each compiled once. A design of the city's folder goes before the one of the same
 * name in the resources. Thread-safe.
 */
public final class Designs {

  private final String resources;
  private final @Nullable Path folder;
  private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();
  private final Map<String, JRTemplate> styles = new ConcurrentHashMap<>();

  /**
   * @param resources folder of the class path, with slashes at both ends
   * @param folder folder with the city's own designs, null when there is none
   */
  public Designs(String resources, @Nullable Path folder) {
    this.resources = resources;
    this.folder = folder;
  }

  /**
   * A compiled design.
   *
   * @throws ReportException when it cannot be read or does not compile
   */
  public JasperReport get(String name) {
    return compiled.computeIfAbsent(name, this::compile);
  }

  /**
   * A style file, loaded once; designs take it as a parameter.
   *
   * @throws ReportException when it cannot be read
   */
  public JRTemplate styles(String name) {
    return styles.computeIfAbsent(name, this::load);
  }

  private JRTemplate load(String name) {
    try (InputStream in = open(name + ".jrtx")) {
      return JRXmlTemplateLoader.load(in);
    } catch (IOException | JRRuntimeException e) {
      throw failed(name, e);
    }
  }

  private static ReportException failed(String name, Exception cause) {
    return new ReportException(Labels.text("print.design", Map.of("design", name)), cause);
  }

  private JasperReport compile(String name) {
    try (InputStream in = open(name + ".jrxml")) {
      return JasperCompileManager.compileReport(in);
    } catch (IOException | JRException | JRRuntimeException e) {
      throw failed(name, e);
    }
  }

  private InputStream open(String file) throws IOException {
    if (folder != null && Files.exists(folder.resolve(file))) {
      return Files.newInputStream(folder.resolve(file));
    }
    return Objects.requireNonNull(Designs.class.getResourceAsStream(resources + file), file);
  }
}

package jp.shirube.mappings.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;

/**
 * The editions of an installation: the built-in draft and every edition imported into {@code
 * <home>/standards/<edition>/}. An edition never changes once it is saved.
 */
public final class EditionStore {

  private final Path folder;

  /**
   * @param home the installation's home folder; it need not exist until something is saved
   */
  public EditionStore(Path home) {
    this.folder = home.resolve("standards");
  }

  /** Every edition, the built-in one first, the others by date of application and name. */
  public List<Edition> list() {
    List<Edition> editions = new ArrayList<>();
    editions.add(edition(Standards.builtIn(), true));
    storedNames().stream()
        .map(name -> edition(read(name), false))
        .sorted(Comparator.comparing(Edition::appliesFrom).thenComparing(Edition::name))
        .forEach(editions::add);
    return editions;
  }

  private static Edition edition(Standard standard, boolean builtIn) {
    return new Edition(standard.edition(), standard.appliesFrom(), standard.provenance(), builtIn);
  }

  /**
   * The edition of that name, empty when there is none.
   *
   * @throws StandardException when its files are damaged
   */
  public Optional<Standard> find(String name) {
    if (name.equals(Standards.builtIn().edition())) {
      return Optional.of(Standards.builtIn());
    }
    return storedNames().contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  /**
   * The edition of that name.
   *
   * @throws StandardException when there is none or its files are damaged
   */
  public Standard load(String name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  private StandardException unknown(String name) {
    String known = list().stream().map(Edition::name).collect(Collectors.joining(", "));
    return new StandardException(
        List.of(
            Finding.of(
                StandardCode.EDITION_UNKNOWN,
                Place.NOWHERE,
                Map.of("edition", name, "known", known))));
  }

  /**
   * The edition in force on a day: the one with the latest date of application that is not after
   * it. Of several with one date the one with the greatest name; an imported one before the draft.
   *
   * @return empty when every edition applies later
   */
  public Optional<Standard> inForceOn(LocalDate day) {
    return list().stream()
        .filter(edition -> !edition.appliesFrom().isAfter(day))
        .max(
            Comparator.comparing(Edition::appliesFrom)
                .thenComparing(edition -> !edition.builtIn())
                .thenComparing(Edition::name))
        .map(edition -> load(edition.name()));
  }

  /**
   * Saves an edition, all of it or nothing.
   *
   * @return false when the same edition with the same content was there already
   * @throws StandardException when the name is taken by other content or cannot be a name, or when
   *     the edition contradicts itself
   */
  public boolean save(Standard standard) {
    String name = standard.edition();
    if (!CellForm.EDITION.fits(name)) {
      throw refusal(StandardCode.EDITION_NAME_INVALID, name);
    }
    Map<String, byte[]> files = StandardReader.write(standard);
    StandardReader.read(files::get);
    if (find(name).isEmpty() && new AtomicFolder(folder).write(name, files)) {
      return true;
    }
    checkSame(name, files);
    return false;
  }

  private void checkSame(String name, Map<String, byte[]> files) {
    EditionFiles stored =
        name.equals(Standards.builtIn().edition())
            ? StandardReader.write(Standards.builtIn())::get
            : EditionFiles.folder(folder.resolve(name));
    boolean same =
        files.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), stored.bytes(file.getKey())));
    if (!same) {
      throw refusal(StandardCode.EDITION_EXISTS, name);
    }
  }

  private static StandardException refusal(StandardCode code, String name) {
    return new StandardException(List.of(Finding.of(code, Place.NOWHERE, Map.of("edition", name))));
  }

  private Standard read(String name) {
    return StandardReader.read(EditionFiles.folder(folder.resolve(name)));
  }

  private List<String> storedNames() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .filter(CellForm.EDITION::fits)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

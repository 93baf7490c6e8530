package jp.shirube.governance.mappingdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.shirube.mappings.standard.Edition;
import jp.shirube.mappings.standard.EditionStore;
import jp.shirube.mappings.standard.Standard;
import jp.shirube.migration.run.MigrationHome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The editions of the installation, kept in memory once read: an edition never changes. One that is
 * imported later is noticed by its folder.
 */
@Component
public class StandardEditions {

  private static final FileTime NEVER = FileTime.fromMillis(0);

  private record Listed(FileTime at, List<Edition> editions) {}

  private final EditionStore store;
  private final Path folder;
  private final Map<String, Standard> read = new ConcurrentHashMap<>();
  private volatile Listed listed = new Listed(NEVER, List.of());

  StandardEditions(ObjectProvider<MigrationHome> home) {
    Path path = home.getObject().path();
    this.store = new EditionStore(path);
    this.folder = path.resolve("standards");
  }

  /** Every edition, the built-in one first, the others by date of application and name. */
  public List<Edition> list() {
    FileTime changed = changed();
    Listed known = listed;
    if (known.editions().isEmpty() || !known.at().equals(changed)) {
      known = new Listed(changed, store.list());
      listed = known;
    }
    return known.editions();
  }

  /** The edition of that name, empty when there is none. */
  public Optional<Standard> find(String name) {
    Standard known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Standard> found = store.find(name);
    found.ifPresent(standard -> read.put(name, standard));
    return found;
  }

  private FileTime changed() {
    try {
      return Files.isDirectory(folder) ? Files.getLastModifiedTime(folder) : NEVER;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

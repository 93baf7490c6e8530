package jp.shirube.migration.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

  @TempDir Path home;

  private Path file() {
    return home.resolve("keys").resolve("master.key");
  }

  @Test
  void theKeyIsMadeOnceForItsOwnerAlone() throws IOException {
    String id = MasterKey.openOrCreate(home).id();

    assertThat(MasterKey.openOrCreate(home).id()).isEqualTo(id).matches("[0-9a-f]{16}");
    assertThat(Files.size(file())).isEqualTo(32);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (Stream<Path> inside = Files.list(file().getParent())) {
      assertThat(inside).containsExactly(file());
    }
  }

  @Test
  void firstStartsSideBySideAgreeOnOneKey() {
    List<String> ids =
        IntStream.range(0, 16).parallel().mapToObj(i -> MasterKey.openOrCreate(home).id()).toList();

    assertThat(ids).containsOnly(ids.get(0));
  }

  @Test
  void installationsHaveDifferentKeys() {
    assertThat(MasterKey.openOrCreate(home).id())
        .isNotEqualTo(MasterKey.openOrCreate(home.resolve("other")).id());
  }

  @Test
  void purposesHaveKeysOfTheirOwn() {
    MasterKey key = MasterKey.of(new byte[32]);

    assertThat(key.derive("a", 32))
        .isEqualTo(key.derive("a", 32))
        .isNotEqualTo(key.derive("b", 32));
  }

  @Test
  void aKeyOfWrongSizeIsAFault() throws IOException {
    MasterKey.openOrCreate(home);
    Files.write(file(), new byte[31]);

    assertFault(CryptoFinding.KEY_OF_WRONG_SIZE);
  }

  @Test
  void aKeyThatEverybodyReadsIsAFault() throws IOException {
    MasterKey.openOrCreate(home);
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

    assertFault(CryptoFinding.KEY_OPEN_TO_OTHERS);
  }

  @Test
  void aKeyThatCannotBeReadIsAFault() throws IOException {
    Files.writeString(home.resolve("keys"), "not a folder");

    assertFault(CryptoFinding.KEY_NOT_ACCESSIBLE);
  }

  private void assertFault(CryptoFinding code) {
    Messages messages = Messages.japanese("crypto");
    assertThatThrownBy(() -> MasterKey.openOrCreate(home))
        .isInstanceOfSatisfying(
            FindingException.class,
            fault -> {
              assertThat(fault.findings()).extracting(Finding::code).containsExactly(code);
              assertThat(messages.line(fault.findings().get(0))).contains(file().toString());
            });
  }
}

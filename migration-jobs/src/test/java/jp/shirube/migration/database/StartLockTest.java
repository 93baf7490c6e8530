package jp.shirube.migration.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLockTest {

  @TempDir Path folder;

  private FileChannel channel() throws IOException {
    return FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  @Test
  void aFreeLockIsTakenInSilence() throws Exception {
    AtomicInteger told = new AtomicInteger();
    try (FileChannel channel = channel();
        FileLock lock = StartLock.take(channel, told::incrementAndGet)) {
      assertThat(lock.isValid()).isTrue();
    }
    assertThat(told).hasValue(0);
  }

  /** Another process: within one, Java refuses to wait for itself. */
  @Test
  void aLongWaitIsToldOnce() throws Exception {
    Process holder = hold(folder.resolve("lock"));
    assertThat(holder.getInputStream().read()).isEqualTo('h');
    AtomicInteger told = new AtomicInteger();
    try (FileChannel channel = channel();
        FileLock lock = StartLock.take(channel, told::incrementAndGet)) {
      assertThat(lock.isValid()).isTrue();
    }
    assertThat(told).hasValue(1);
    assertThat(holder.waitFor()).isZero();
  }

  private static Process hold(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Holder.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Holds a lock for three seconds. */
  static final class Holder {

    private static final long MILLIS = 3_000;

    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      try (FileChannel channel =
              FileChannel.open(
                  Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        System.out.print(lock.isValid() ? 'h' : 'x');
        System.out.flush();
        Thread.sleep(MILLIS);
      }
    }
  }
}

package jp.shirube.governance.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/** Certificate and key of the server, two PEM files. */
final class TlsFiles {

  private TlsFiles() {}

  /** Spring Boot's settings for them; none without files. */
  static Map<String, Object> settings(@Nullable Path certificate, @Nullable Path key) {
    if (certificate == null && key == null) {
      return Map.of();
    }
    if (certificate == null || key == null) {
      throw WebCode.TLS_HALF.exception(Map.of());
    }
    Stream.of(certificate, key).forEach(TlsFiles::requireReadable);
    requirePem(certificate, key);
    return Map.of(
        "server.ssl.certificate",
        certificate.toUri().toString(),
        "server.ssl.certificate-private-key",
        key.toUri().toString(),
        "server.ssl.enabled-protocols",
        "TLSv1.3,TLSv1.2",
        "server.servlet.session.cookie.secure",
        true);
  }

  private static void requirePem(Path certificate, Path key) {
    try {
      PemContent.load(certificate).getCertificates();
      Objects.requireNonNull(PemContent.load(key).getPrivateKey());
    } catch (IOException | RuntimeException e) {
      throw WebCode.TLS_UNUSABLE.exception(Map.of());
    }
  }

  private static void requireReadable(Path file) {
    if (!Files.isReadable(file)) {
      throw WebCode.TLS_UNREADABLE.exception(Map.of("file", file.toString()));
    }
  }
}

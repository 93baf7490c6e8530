package jp.shirube.governance.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends a form with a file as a browser does. */
public final class TestUpload {

  private static final String BOUNDARY = "----shirube-test-boundary";

  private TestUpload() {}

  /**
   * @param from page whose token is sent along
   * @param fields further fields
   * @param name name of the file, sent in the field {@code file}
   */
  public static HttpResponse<byte[]> send(
      TestClient client,
      String from,
      String path,
      Map<String, String> fields,
      String name,
      byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "Content-Disposition: form-data; name=\"_csrf\"", client.token(from));
    fields.forEach(
        (field, value) ->
            part(body, "Content-Disposition: form-data; name=\"" + field + "\"", value));
    part(
        body,
        "Content-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream",
        content);
    write(body, "--" + BOUNDARY + "--\r\n");
    return client.send(
        HttpRequest.newBuilder(client.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String head, String value) {
    part(body, head, value.getBytes(StandardCharsets.UTF_8));
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] content) {
    write(body, "--" + BOUNDARY + "\r\n" + head + "\r\n\r\n");
    body.writeBytes(content);
    write(body, "\r\n");
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}

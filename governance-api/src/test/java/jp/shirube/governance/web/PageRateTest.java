package jp.shirube.governance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.governance.context.TestGovernance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who asks for too much is told to wait; others are not. */
class PageRateTest {

  private static final int LIMIT = 40;

  @RegisterExtension
  static final TestServer SERVER =
      new TestServer(new TestGovernance(), Map.of(WebDefaults.REQUESTS_PER_MINUTE, LIMIT));

  @Test
  void onePersonTooFastIsToldToWaitAndAnotherIsNot() {
    TestClient fast = SERVER.as("plan-1");
    TestClient calm = SERVER.as("plan-2");
    HttpResponse<byte[]> last =
        IntStream.rangeClosed(0, LIMIT + 10).mapToObj(i -> fast.get("/")).toList().get(LIMIT + 10);
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
    assertThat(TestClient.text(last)).contains("しばらく待って");
    assertThat(calm.get("/").statusCode()).isEqualTo(200);
    assertThat(fast.get("/css/shirube.css").statusCode()).isEqualTo(200);
  }
}

package jp.shirube.governance.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How htmx behaves: nothing of it needs inline styles or evaluated code. */
@Configuration(proxyBeanMethods = false)
class HtmxSettings {

  /** As the content of the page's meta element; refused input goes to {@code #findings}. */
  @Bean
  String htmxConfig() {
    return """
        {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,
         "selfRequestsOnly":true,"historyCacheSize":0,"refreshOnHistoryMiss":true,
         "scrollIntoViewOnBoost":true,
         "responseHandling":[
           {"code":"204","swap":false},
           {"code":"422","swap":true,"error":false,"target":"#findings","swapOverride":"innerHTML"},
           {"code":"[23]..","swap":true},
           {"code":"[45]..","swap":true,"error":true,"target":"body","swapOverride":"innerHTML"}]}
        """;
  }
}

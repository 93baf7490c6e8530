package jp.shirube.governance.api.docs;

import java.util.Locale;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.web.Open;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The contract to read and to download. It is the same everywhere and holds nothing of the city.
 */
@Controller
class DocsPage {

  private final Contract contract;

  DocsPage(Contract contract) {
    this.contract = contract;
  }

  @Open(because = "the contract is part of the product")
  @GetMapping("/api/docs")
  String docs(Model model, Locale locale) {
    model.addAttribute("view", DocsView.of(contract, locale));
    model.addAttribute("here", "/api/docs");
    return "api/docs";
  }

  @Open(because = "the codes are part of the product")
  @GetMapping("/api/docs/codes")
  String codes(Model model) {
    model.addAttribute("codes", CodeList.all());
    model.addAttribute("here", "/api/docs/codes");
    return "api/codes";
  }

  @Open(because = "the contract is part of the product")
  @GetMapping("/api/openapi.yaml")
  ResponseEntity<byte[]> yaml() {
    String disposition =
        ContentDisposition.attachment().filename("shirube-openapi.yaml").build().toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(contract.text());
  }
}

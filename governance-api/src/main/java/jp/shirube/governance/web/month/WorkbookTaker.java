package jp.shirube.governance.web.month;

import java.nio.file.Path;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.exchange.ImportOptions;
import jp.shirube.governance.exchange.WorkbookImports;
import jp.shirube.governance.web.Received;
import jp.shirube.governance.web.part.Folders;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes workbooks back outside of the request's transaction: that a workbook was refused is
 * recorded although the request fails. The import binds itself to what its sender stands for.
 */
@Component
class WorkbookTaker {

  private final WorkbookImports imports;
  private final ImportAnswers answers;
  private final TransactionTemplate apart;

  WorkbookTaker(
      WorkbookImports imports,
      ImportAnswers answers,
      @Qualifier("appTransactionManager") PlatformTransactionManager manager) {
    this.imports = imports;
    this.answers = answers;
    this.apart = new TransactionTemplate(manager);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
  }

  /**
   * Takes a workbook.
   *
   * @return number of the answer
   */
  String take(Viewer viewer, MultipartFile upload, ImportOptions options) {
    return apart.execute(
        status ->
            Received.with(
                upload, file -> Folders.within(folder -> take(viewer, file, options, folder))));
  }

  private String take(Viewer viewer, Path file, ImportOptions options, Path folder) {
    return answers.keep(
        viewer, imports.take(viewer.municipality(), file, options, folder, viewer.actor()));
  }
}

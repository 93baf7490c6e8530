package jp.shirube.migration.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstOpeningTest {

  private static final String NAME = "first_" + ProcessHandle.current().pid();

  @AfterEach
  void drop() {
    TestDatabase.server().dropDatabase(NAME);
  }

  @Test
  void processesThatOpenANewDatabaseAtOnceAllSucceed() throws Exception {
    DatabaseLogin login = TestDatabase.server().createDatabase(NAME);
    Callable<String> opening = () -> open(login);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<String> roles = new ArrayList<>();
      for (Future<String> opened : threads.invokeAll(List.of(opening, opening, opening, opening))) {
        roles.add(opened.get());
      }
      assertThat(roles).containsOnly("shirube_app").hasSize(4);
    } finally {
      threads.shutdown();
    }
  }

  private static String open(DatabaseLogin login) {
    try (Database database = Database.open(login, TestDatabase.MUNICIPALITY)) {
      return role(database.app());
    }
  }

  private static String role(DataSource source) {
    return JdbcClient.create(source).sql("SELECT current_user").query(String.class).single();
  }

  @Test
  void thePoolsAreSpringBeansThatOutliveTheContext() {
    DatabaseLogin login = TestDatabase.server().createDatabase(NAME);
    try (Database database = Database.open(login, TestDatabase.MUNICIPALITY)) {
      try (var context = new AnnotationConfigApplicationContext()) {
        context.registerBean(Database.class, () -> database, bean -> bean.setDestroyMethodName(""));
        context.register(DatabaseConfiguration.class);
        context.refresh();
        assertThat(role(context.getBean("migrationDataSource", DataSource.class)))
            .isEqualTo("shirube_migration");
      }
      assertThat(role(database.migration())).isEqualTo("shirube_migration");
    }
  }
}

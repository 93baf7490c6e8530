-- Steps of systems that wait for steps of other systems, as the city has set it.
CREATE TABLE app.system_dependency (
  municipality  text NOT NULL,
  system_id     text NOT NULL,
  step_no       integer NOT NULL CHECK (step_no BETWEEN 1 AND 40),
  needs_system  text NOT NULL CHECK (needs_system <> system_id),
  needs_step    integer NOT NULL CHECK (needs_step BETWEEN 1 AND 40),
  PRIMARY KEY (municipality, system_id, step_no, needs_system, needs_step),
  FOREIGN KEY (municipality, system_id) REFERENCES app.system_assignment,
  FOREIGN KEY (municipality, needs_system) REFERENCES app.system_assignment
);
CALL app.guard_by_municipality('app.system_dependency');
GRANT SELECT, INSERT, DELETE ON app.system_dependency TO shirube_app;
COMMENT ON TABLE app.system_dependency IS '業務システム間の前後関係';

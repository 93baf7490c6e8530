-- The city's own days: closed at the turn of the year, closed and busy periods, days opened.

CREATE TABLE app.calendar_setting (
  municipality text PRIMARY KEY REFERENCES app.municipality,
  closed_from  text NOT NULL CHECK (closed_from ~ '^(0[1-9]|1[0-2])-([0-2][0-9]|3[01])$'),
  closed_to    text NOT NULL CHECK (closed_to ~ '^(0[1-9]|1[0-2])-([0-2][0-9]|3[01])$'),
  CHECK (closed_to < closed_from)
);

CREATE TABLE app.calendar_period (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  municipality text NOT NULL REFERENCES app.municipality,
  kind         text NOT NULL CHECK (kind IN (
    'OPEN', 'CLOSED', 'COUNCIL', 'TAX_PEAK', 'BUDGET_REQUEST', 'ELECTION', 'OTHER')),
  name         text NOT NULL CHECK (name <> ''),
  first_day    date NOT NULL,
  last_day     date NOT NULL CHECK (last_day >= first_day),
  UNIQUE (municipality, kind, first_day, name)
);

CALL app.guard_by_municipality('app.calendar_setting');
CALL app.guard_by_municipality('app.calendar_period');

GRANT SELECT, INSERT, UPDATE ON app.calendar_setting TO shirube_app;
GRANT SELECT, INSERT, DELETE ON app.calendar_period TO shirube_app;

COMMENT ON TABLE app.calendar_setting IS '閉庁日の設定';
COMMENT ON COLUMN app.calendar_setting.closed_from IS 'MM-DD, first closed day at the turn of the year';
COMMENT ON TABLE app.calendar_period IS '団体独自の閉庁日・開庁日・繁忙期';

-- What a check found, kept so that everybody who may see the trail sees it, not only who checked.
ALTER TABLE app.audit_check ADD COLUMN findings jsonb NOT NULL DEFAULT '[]';

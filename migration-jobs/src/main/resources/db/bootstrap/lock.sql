-- Processes that open the database for the first time prepare it one after the other; the lock
-- ends with the session.
SELECT pg_advisory_lock(hashtext('shirube-bootstrap'));

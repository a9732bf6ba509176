-- A page of an index holds at most a quarter of itself of one row, so that each event took a page of its own for what was
-- beyond. In a table with row numbers rows share pages, and are written one after the other.
CREATE TABLE lapor_event_packed (
    complaint_id TEXT    NOT NULL REFERENCES lapor_complaint (id),
    sequence     INTEGER NOT NULL,
    recorded     INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    type         TEXT    NOT NULL,
    body         TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    PRIMARY KEY (complaint_id, sequence)
) STRICT;

INSERT INTO lapor_event_packed (complaint_id, sequence, recorded, at, type, body, hash)
SELECT complaint_id, sequence, recorded, at, type, body, hash FROM lapor_event ORDER BY recorded, complaint_id, sequence;

DROP TABLE lapor_event;
ALTER TABLE lapor_event_packed RENAME TO lapor_event;

CREATE TRIGGER lapor_event_no_update BEFORE UPDATE ON lapor_event
BEGIN
    SELECT RAISE(ABORT, 'lapor_event is append-only');
END;

CREATE TRIGGER lapor_event_no_delete BEFORE DELETE ON lapor_event
BEGIN
    SELECT RAISE(ABORT, 'lapor_event is append-only');
END;

-- INSERT OR REPLACE deletes without asking the trigger above unless recursive_triggers is on.
CREATE TRIGGER lapor_event_no_replace BEFORE INSERT ON lapor_event
WHEN EXISTS (SELECT 1 FROM lapor_event WHERE complaint_id = NEW.complaint_id AND sequence = NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'lapor_event is append-only');
END;

CREATE TABLE lapor_text_packed (
    complaint_id   TEXT NOT NULL REFERENCES lapor_complaint (id),
    id             TEXT NOT NULL,
    commitment     TEXT NOT NULL,
    salt           TEXT,
    plain          TEXT,
    key_generation INTEGER,
    sealed         BLOB,
    PRIMARY KEY (complaint_id, id),
    CHECK ((plain IS NULL) <> (sealed IS NULL))
) STRICT;

INSERT INTO lapor_text_packed (complaint_id, id, commitment, salt, plain, key_generation, sealed)
SELECT complaint_id, id, commitment, salt, plain, key_generation, sealed FROM lapor_text;

DROP TABLE lapor_text;
ALTER TABLE lapor_text_packed RENAME TO lapor_text;

-- Instants are microseconds since 1970-01-01T00:00:00Z; days are ISO 8601.

-- One row a complaint: the head of its log, and what lists are ordered by. Always written with the log.
CREATE TABLE lapor_complaint (
    id          TEXT    NOT NULL PRIMARY KEY,
    version     INTEGER NOT NULL,
    last_hash   TEXT    NOT NULL,
    status      TEXT    NOT NULL,
    ended       INTEGER NOT NULL CHECK (ended IN (0, 1)),
    channel     TEXT    NOT NULL,
    external_id TEXT,
    tracking_id TEXT,
    agency      TEXT,
    nearest_due INTEGER NOT NULL,
    attention   INTEGER
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX lapor_complaint_external ON lapor_complaint (channel, external_id) WHERE external_id IS NOT NULL;
CREATE UNIQUE INDEX lapor_complaint_tracking ON lapor_complaint (tracking_id) WHERE tracking_id IS NOT NULL;
CREATE INDEX lapor_complaint_due ON lapor_complaint (nearest_due, id);
CREATE INDEX lapor_complaint_open ON lapor_complaint (nearest_due, id) WHERE ended = 0;
CREATE INDEX lapor_complaint_attention ON lapor_complaint (attention, id) WHERE attention IS NOT NULL;

-- The audit log: what happened, in its canonical form, chained by hash. Append-only.
CREATE TABLE lapor_event (
    complaint_id TEXT    NOT NULL REFERENCES lapor_complaint (id),
    sequence     INTEGER NOT NULL,
    recorded     INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    type         TEXT    NOT NULL,
    body         TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    PRIMARY KEY (complaint_id, sequence)
) STRICT, WITHOUT ROWID;

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

-- Free texts and identities, apart from the log and erasable.
CREATE TABLE lapor_text (
    complaint_id TEXT NOT NULL REFERENCES lapor_complaint (id),
    id           TEXT NOT NULL,
    commitment   TEXT NOT NULL,
    salt         TEXT NOT NULL,
    plain        TEXT NOT NULL,
    PRIMARY KEY (complaint_id, id)
) STRICT, WITHOUT ROWID;

-- Idempotency keys and what they were used for.
CREATE TABLE lapor_key (
    actor        TEXT    NOT NULL,
    key          TEXT    NOT NULL,
    complaint_id TEXT    NOT NULL,
    fingerprint  TEXT    NOT NULL,
    texts        TEXT    NOT NULL,
    from_version INTEGER NOT NULL,
    to_version   INTEGER NOT NULL,
    PRIMARY KEY (actor, key)
) STRICT, WITHOUT ROWID;

-- The outbox, in the order of writing.
CREATE TABLE lapor_notice (
    number       INTEGER PRIMARY KEY AUTOINCREMENT,
    id           TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    complaint_id TEXT NOT NULL,
    agency       TEXT,
    category     TEXT,
    due          INTEGER
) STRICT;

CREATE TABLE lapor_agency (
    code   TEXT    NOT NULL PRIMARY KEY,
    name   TEXT    NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE lapor_agency_category (
    agency   TEXT NOT NULL REFERENCES lapor_agency (code),
    category TEXT NOT NULL,
    PRIMARY KEY (agency, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE lapor_officer (
    agency   TEXT    NOT NULL REFERENCES lapor_agency (code),
    position INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    phone    TEXT    NOT NULL,
    from_day TEXT,
    to_day   TEXT,
    PRIMARY KEY (agency, position)
) STRICT, WITHOUT ROWID;

-- Channels beyond those of SOP step 1.
CREATE TABLE lapor_channel (
    code TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The rulebook: every policy and calendar ever used, and which was in force from when. Append-only.
CREATE TABLE lapor_policy (
    version TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lapor_calendar (
    version            TEXT    NOT NULL PRIMARY KEY,
    zone               TEXT    NOT NULL,
    weekend            TEXT    NOT NULL,
    leave_is_off       INTEGER NOT NULL CHECK (leave_is_off IN (0, 1)),
    lower_bound        INTEGER NOT NULL CHECK (lower_bound IN (0, 1)),
    decrees            TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lapor_adoption (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT    NOT NULL CHECK (kind IN ('POLICY', 'CALENDAR')),
    version TEXT    NOT NULL,
    adopted INTEGER NOT NULL
) STRICT;

CREATE INDEX lapor_adoption_latest ON lapor_adoption (kind, number);

CREATE TRIGGER lapor_policy_no_update BEFORE UPDATE ON lapor_policy
BEGIN
    SELECT RAISE(ABORT, 'lapor_policy is append-only');
END;

CREATE TRIGGER lapor_policy_no_delete BEFORE DELETE ON lapor_policy
BEGIN
    SELECT RAISE(ABORT, 'lapor_policy is append-only');
END;

CREATE TRIGGER lapor_calendar_no_update BEFORE UPDATE ON lapor_calendar
BEGIN
    SELECT RAISE(ABORT, 'lapor_calendar is append-only');
END;

CREATE TRIGGER lapor_calendar_no_delete BEFORE DELETE ON lapor_calendar
BEGIN
    SELECT RAISE(ABORT, 'lapor_calendar is append-only');
END;

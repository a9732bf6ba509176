-- Who gets the notices. Nothing is ever taken out, so that a name means the same for ever.
CREATE TABLE lapor_destination (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- A notice that has not reached a destination. A notice without any is taken out of the outbox.
CREATE TABLE lapor_delivery (
    destination  TEXT    NOT NULL REFERENCES lapor_destination (name),
    number       INTEGER NOT NULL REFERENCES lapor_notice (number),
    complaint_id TEXT    NOT NULL,
    attempts     INTEGER NOT NULL,
    next_at      INTEGER NOT NULL,
    dead         INTEGER NOT NULL CHECK (dead IN (0, 1)),
    problem      TEXT,
    PRIMARY KEY (destination, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX lapor_delivery_next ON lapor_delivery (destination, next_at, number) WHERE NOT dead;
CREATE INDEX lapor_delivery_order ON lapor_delivery (destination, complaint_id, number) WHERE NOT dead;
CREATE INDEX lapor_delivery_number ON lapor_delivery (number);

-- Deliveries that somebody decided not to carry out.
CREATE TABLE lapor_dropped (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    destination TEXT    NOT NULL,
    notice      TEXT    NOT NULL,
    actor       TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    reason      TEXT    NOT NULL
) STRICT;

CREATE TRIGGER lapor_dropped_no_update BEFORE UPDATE ON lapor_dropped
BEGIN
    SELECT RAISE(ABORT, 'lapor_dropped is append-only');
END;

CREATE TRIGGER lapor_dropped_no_delete BEFORE DELETE ON lapor_dropped
BEGIN
    SELECT RAISE(ABORT, 'lapor_dropped is append-only');
END;

-- Which node is letting time act on a complaint, and until when others leave it alone.
ALTER TABLE lapor_complaint ADD COLUMN claimed_until INTEGER;

-- A condition that every database understands.
DROP INDEX lapor_complaint_open;
CREATE INDEX lapor_complaint_open ON lapor_complaint (nearest_due, id) WHERE NOT ended;

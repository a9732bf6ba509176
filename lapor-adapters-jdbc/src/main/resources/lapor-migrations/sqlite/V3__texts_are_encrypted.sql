-- Texts are encrypted under a key of their complaint that is kept elsewhere; those from before stay as they are.
CREATE TABLE lapor_text_sealed (
    complaint_id   TEXT NOT NULL REFERENCES lapor_complaint (id),
    id             TEXT NOT NULL,
    commitment     TEXT NOT NULL,
    salt           TEXT,
    plain          TEXT,
    key_generation INTEGER,
    sealed         BLOB,
    PRIMARY KEY (complaint_id, id),
    CHECK ((plain IS NULL) <> (sealed IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO lapor_text_sealed (complaint_id, id, commitment, salt, plain)
SELECT complaint_id, id, commitment, salt, plain FROM lapor_text;

DROP TABLE lapor_text;
ALTER TABLE lapor_text_sealed RENAME TO lapor_text;

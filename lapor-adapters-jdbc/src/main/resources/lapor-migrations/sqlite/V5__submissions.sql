-- Which semester reports were handed in, when and by whom. Append-only.
CREATE TABLE lapor_submission (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    semester TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    actor    TEXT    NOT NULL
) STRICT;

-- Which semester reports were handed in, when and by whom. Append-only.
CREATE TABLE lapor_submission (
    number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    semester text        NOT NULL,
    at       timestamptz NOT NULL,
    actor    text        NOT NULL
);

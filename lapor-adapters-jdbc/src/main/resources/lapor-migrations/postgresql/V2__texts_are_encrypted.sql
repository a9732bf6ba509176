-- Texts are encrypted under a key of their complaint that is kept elsewhere; those from before stay as they are.
ALTER TABLE lapor_text
    ALTER COLUMN salt DROP NOT NULL,
    ALTER COLUMN plain DROP NOT NULL,
    ADD COLUMN key_generation integer,
    ADD COLUMN sealed bytea,
    ADD CHECK ((plain IS NULL) <> (sealed IS NULL));

-- Words that anyone may read of a complaint, to search by: taken from the texts, and made again from them. They are parted
-- into words before they come here.
CREATE TABLE lapor_search (
    number       INTEGER NOT NULL PRIMARY KEY,
    complaint_id TEXT    NOT NULL UNIQUE REFERENCES lapor_complaint (id),
    words        TEXT    NOT NULL
) STRICT;

CREATE VIRTUAL TABLE lapor_search_words USING fts5 (
    words, content = 'lapor_search', content_rowid = 'number', tokenize = 'ascii', detail = 'none', columnsize = 0);

-- What is taken out is gone from the index at once, and not only when its parts are next merged.
INSERT INTO lapor_search_words (lapor_search_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER lapor_search_put AFTER INSERT ON lapor_search
BEGIN
    INSERT INTO lapor_search_words (rowid, words) VALUES (NEW.number, NEW.words);
END;

CREATE TRIGGER lapor_search_take_out AFTER DELETE ON lapor_search
BEGIN
    INSERT INTO lapor_search_words (lapor_search_words, rowid, words) VALUES ('delete', OLD.number, OLD.words);
END;

CREATE TRIGGER lapor_search_change AFTER UPDATE ON lapor_search
BEGIN
    INSERT INTO lapor_search_words (lapor_search_words, rowid, words) VALUES ('delete', OLD.number, OLD.words);
    INSERT INTO lapor_search_words (rowid, words) VALUES (NEW.number, NEW.words);
END;

-- Up to which complaint those that were there before have been taken in; no row: none.
CREATE TABLE lapor_search_progress (
    one      INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    up_to    TEXT    NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT;

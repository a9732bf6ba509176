-- Words that anyone may read of a complaint, to search by: taken from the texts and made again from them, so that a backup may
-- leave both tables out. They are parted into words before they come here.
CREATE TABLE lapor_search (
    complaint_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES lapor_complaint (id),
    words        tsvector NOT NULL
);

CREATE INDEX lapor_search_words ON lapor_search USING gin (words) WITH (fastupdate = off);

-- Up to which complaint those that were there before have been taken in; no row: none.
CREATE TABLE lapor_search_progress (
    one      integer NOT NULL PRIMARY KEY CHECK (one = 1),
    up_to    text COLLATE "C" NOT NULL,
    complete boolean NOT NULL
);

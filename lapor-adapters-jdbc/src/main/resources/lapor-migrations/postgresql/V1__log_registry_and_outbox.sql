-- Days are ISO 8601. Ids are compared by their bytes, whatever the locale of the database.

-- One row a complaint: the head of its log, and what lists are ordered by. Always written with the log.
CREATE TABLE lapor_complaint (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    version       bigint      NOT NULL,
    last_hash     text        NOT NULL,
    status        text        NOT NULL,
    ended         boolean     NOT NULL,
    channel       text        NOT NULL,
    external_id   text COLLATE "C",
    tracking_id   text COLLATE "C",
    agency        text,
    nearest_due   timestamptz NOT NULL,
    attention     timestamptz,
    -- Which node is letting time act on it, and until when others leave it alone.
    claimed_until timestamptz
) WITH (fillfactor = 80);

CREATE UNIQUE INDEX lapor_complaint_external ON lapor_complaint (channel, external_id) WHERE external_id IS NOT NULL;
CREATE UNIQUE INDEX lapor_complaint_tracking ON lapor_complaint (tracking_id) WHERE tracking_id IS NOT NULL;
CREATE INDEX lapor_complaint_due ON lapor_complaint (nearest_due, id);
CREATE INDEX lapor_complaint_open ON lapor_complaint (nearest_due, id) WHERE NOT ended;
CREATE INDEX lapor_complaint_attention ON lapor_complaint (attention, id) WHERE attention IS NOT NULL;

-- The audit log: what happened, in its canonical form, chained by hash. Append-only.
CREATE TABLE lapor_event (
    complaint_id text COLLATE "C" NOT NULL REFERENCES lapor_complaint (id),
    sequence     bigint      NOT NULL,
    recorded     timestamptz NOT NULL,
    at           timestamptz NOT NULL,
    type         text        NOT NULL,
    body         text        NOT NULL,
    hash         text        NOT NULL,
    PRIMARY KEY (complaint_id, sequence)
);

CREATE FUNCTION lapor_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER lapor_event_append_only BEFORE UPDATE OR DELETE ON lapor_event
    FOR EACH ROW EXECUTE FUNCTION lapor_append_only();
CREATE TRIGGER lapor_event_no_truncate BEFORE TRUNCATE ON lapor_event
    FOR EACH STATEMENT EXECUTE FUNCTION lapor_append_only();

-- Free texts and identities, apart from the log and erasable.
CREATE TABLE lapor_text (
    complaint_id text COLLATE "C" NOT NULL REFERENCES lapor_complaint (id),
    id           text COLLATE "C" NOT NULL,
    commitment   text NOT NULL,
    salt         text NOT NULL,
    plain        text NOT NULL,
    PRIMARY KEY (complaint_id, id)
);

-- Idempotency keys and what they were used for.
CREATE TABLE lapor_key (
    actor        text COLLATE "C" NOT NULL,
    key          text COLLATE "C" NOT NULL,
    complaint_id text   NOT NULL,
    fingerprint  text   NOT NULL,
    texts        text   NOT NULL,
    from_version bigint NOT NULL,
    to_version   bigint NOT NULL,
    PRIMARY KEY (actor, key)
);

-- The outbox, in the order of writing.
CREATE TABLE lapor_notice (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           text COLLATE "C" NOT NULL UNIQUE,
    kind         text NOT NULL,
    complaint_id text NOT NULL,
    agency       text,
    category     text,
    due          timestamptz
);

-- Who gets the notices. Nothing is ever taken out, so that a name means the same for ever.
CREATE TABLE lapor_destination (
    name text COLLATE "C" NOT NULL PRIMARY KEY
);

-- A notice that has not reached a destination. A notice without any is taken out of the outbox.
CREATE TABLE lapor_delivery (
    destination  text COLLATE "C" NOT NULL REFERENCES lapor_destination (name),
    number       bigint      NOT NULL REFERENCES lapor_notice (number),
    complaint_id text        NOT NULL,
    attempts     integer     NOT NULL,
    next_at      timestamptz NOT NULL,
    dead         boolean     NOT NULL,
    problem      text,
    PRIMARY KEY (destination, number)
) WITH (fillfactor = 80);

CREATE INDEX lapor_delivery_next ON lapor_delivery (destination, next_at, number) WHERE NOT dead;
CREATE INDEX lapor_delivery_order ON lapor_delivery (destination, complaint_id, number) WHERE NOT dead;
CREATE INDEX lapor_delivery_number ON lapor_delivery (number);

-- Deliveries that somebody decided not to carry out.
CREATE TABLE lapor_dropped (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    destination text        NOT NULL,
    notice      text        NOT NULL,
    actor       text        NOT NULL,
    at          timestamptz NOT NULL,
    reason      text        NOT NULL
);

CREATE TABLE lapor_agency (
    code   text COLLATE "C" NOT NULL PRIMARY KEY,
    name   text    NOT NULL,
    active boolean NOT NULL
);

CREATE TABLE lapor_agency_category (
    agency   text COLLATE "C" NOT NULL REFERENCES lapor_agency (code),
    category text COLLATE "C" NOT NULL,
    PRIMARY KEY (agency, category)
);

CREATE TABLE lapor_officer (
    agency   text COLLATE "C" NOT NULL REFERENCES lapor_agency (code),
    position integer NOT NULL,
    name     text    NOT NULL,
    phone    text    NOT NULL,
    from_day text,
    to_day   text,
    PRIMARY KEY (agency, position)
);

-- Channels beyond those of SOP step 1.
CREATE TABLE lapor_channel (
    code text COLLATE "C" NOT NULL PRIMARY KEY
);

-- The rulebook: every policy and calendar ever used, and which was in force from when. Append-only.
CREATE TABLE lapor_policy (
    version text COLLATE "C" NOT NULL PRIMARY KEY,
    content text NOT NULL
);

CREATE TABLE lapor_calendar (
    version      text COLLATE "C" NOT NULL PRIMARY KEY,
    zone         text    NOT NULL,
    weekend      text    NOT NULL,
    leave_is_off boolean NOT NULL,
    lower_bound  boolean NOT NULL,
    decrees      text    NOT NULL
);

CREATE TABLE lapor_adoption (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind    text        NOT NULL CHECK (kind IN ('POLICY', 'CALENDAR')),
    version text        NOT NULL,
    adopted timestamptz NOT NULL
);

CREATE INDEX lapor_adoption_latest ON lapor_adoption (kind, number);

CREATE TRIGGER lapor_dropped_append_only BEFORE UPDATE OR DELETE ON lapor_dropped
    FOR EACH ROW EXECUTE FUNCTION lapor_append_only();
CREATE TRIGGER lapor_policy_append_only BEFORE UPDATE OR DELETE ON lapor_policy
    FOR EACH ROW EXECUTE FUNCTION lapor_append_only();
CREATE TRIGGER lapor_calendar_append_only BEFORE UPDATE OR DELETE ON lapor_calendar
    FOR EACH ROW EXECUTE FUNCTION lapor_append_only();
CREATE TRIGGER lapor_adoption_append_only BEFORE UPDATE OR DELETE ON lapor_adoption
    FOR EACH ROW EXECUTE FUNCTION lapor_append_only();

-- Where the ids of an instant begin: a complaint's id is a ULID, whose first ten digits are its milliseconds. For the bounds of
-- partitions, if an operator wants them.
CREATE FUNCTION lapor_id_at(instant timestamptz) RETURNS text LANGUAGE sql STABLE STRICT AS $$
    SELECT string_agg(
        substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
            1 + (floor(extract(epoch FROM instant) * 1000)::bigint >> (5 * (9 - digit)) & 31)::integer, 1),
        '' ORDER BY digit)
    FROM generate_series(0, 9) digit
$$;

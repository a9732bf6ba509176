-- Who handed a report in is on record for good; a corrected report is one more row.
CREATE TRIGGER lapor_submission_append_only BEFORE UPDATE OR DELETE ON lapor_submission
    FOR EACH ROW EXECUTE FUNCTION lapor_append_only();

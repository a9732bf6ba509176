-- Who handed a report in is on record for good; a corrected report is one more row.
CREATE TRIGGER lapor_submission_no_update BEFORE UPDATE ON lapor_submission
BEGIN
    SELECT RAISE(ABORT, 'lapor_submission is append-only');
END;

CREATE TRIGGER lapor_submission_no_delete BEFORE DELETE ON lapor_submission
BEGIN
    SELECT RAISE(ABORT, 'lapor_submission is append-only');
END;

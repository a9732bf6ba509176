-- Which complaints were erased, so that one that was cut short is finished.
CREATE INDEX lapor_event_erased ON lapor_event (complaint_id) WHERE type = 'TextsErased';

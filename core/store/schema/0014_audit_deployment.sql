-- Which deployment a line is about, as it was then. Lines from before carry hashes without it.
ALTER TABLE audit ADD COLUMN deployment_id TEXT NOT NULL DEFAULT '';

CREATE INDEX event_subject ON event (subject_id);

UPDATE audit SET deployment_id = COALESCE(
    (SELECT e.deployment_id FROM event e
     WHERE e.subject_id = audit.subject_id AND e.deployment_id <> ''
     ORDER BY e.sequence LIMIT 1), '');

DROP INDEX event_subject;

-- What a deployment's history shows: of a case only that it was created.
CREATE INDEX audit_history ON audit (deployment_id, sequence)
    WHERE subject_kind <> 'case' OR action = 'case.created';

-- Who keeps pictures with forms that were shown again, as a hash of the address; empty once they were sent.
ALTER TABLE attachment ADD COLUMN draft_client TEXT NOT NULL DEFAULT '';

CREATE INDEX attachment_kind_owner ON attachment (owner_kind, owner_id);

CREATE INDEX attachment_draft_client ON attachment (draft_client);

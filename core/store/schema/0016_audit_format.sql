-- By which rule a line's hash is made. 1: lines from before, whose hashes tell nothing of their deployment.
ALTER TABLE audit ADD COLUMN format INTEGER NOT NULL DEFAULT 1;

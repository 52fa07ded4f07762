-- What the server does by itself, such as going on when a day has come.
ALTER TABLE referral_events
  DROP CONSTRAINT ck_referral_events_source,
  ADD CONSTRAINT ck_referral_events_source CHECK (source IN ('CONSOLE', 'API', 'IMPORT', 'SERVER'));

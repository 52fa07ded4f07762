-- A need is with one receiver at a time. Earlier versions let it be passed on twice: of such doubles the one changed
-- last stays, the others are set aside as entered in error, and their history says so.
INSERT INTO referral_events
  (organisation_id, referral_id, number, kind, from_state, to_state, actor_id, happened_at, reason, note, source)
SELECT organisation_id, id, version + 2, 'VOIDED', state, 'VOID', giver_id, utc_timestamp(6), NULL,
  'Doppelt weitergegeben / passed on twice', 'SERVER'
FROM (
  SELECT organisation_id, id, version, state, giver_id,
    row_number() OVER (PARTITION BY organisation_id, need_id ORDER BY changed_at DESC, id DESC) AS place
  FROM referrals
  WHERE state IN ('DRAFT', 'CONSENT_PENDING', 'OFFERED', 'ACCEPTED', 'IN_CONTACT', 'ON_HOLD')
) AS live
WHERE place > 1;

UPDATE referrals
JOIN referral_events AS voided ON voided.organisation_id = referrals.organisation_id
  AND voided.referral_id = referrals.id AND voided.kind = 'VOIDED' AND voided.source = 'SERVER'
SET referrals.state = 'VOID', referrals.due_on = NULL, referrals.held_until = NULL,
  referrals.changed_at = voided.happened_at, referrals.version = referrals.version + 1;

ALTER TABLE referrals
  ADD COLUMN live_need_id uuid AS (
    CASE WHEN state IN ('DRAFT', 'CONSENT_PENDING', 'OFFERED', 'ACCEPTED', 'IN_CONTACT', 'ON_HOLD') THEN need_id END
  ) STORED,
  ADD CONSTRAINT uq_referrals_live_need UNIQUE (organisation_id, live_need_id);

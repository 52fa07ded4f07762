-- Finds what goes on by itself when its day comes.
ALTER TABLE referrals ADD KEY ix_referrals_held (organisation_id, held_until, id);

-- The key lets only one of two writers append under a number.
CREATE TABLE referral_events (
  organisation_id uuid NOT NULL,
  referral_id uuid NOT NULL,
  number int NOT NULL,
  kind varchar(20) NOT NULL,
  from_state varchar(20),
  to_state varchar(20) NOT NULL,
  actor_id uuid NOT NULL,
  happened_at datetime(6) NOT NULL,
  reason varchar(40),
  note varchar(1000) NOT NULL,
  source varchar(20) NOT NULL,
  CONSTRAINT pk_referral_events PRIMARY KEY (organisation_id, referral_id, number),
  KEY ix_referral_events_actor (organisation_id, actor_id),
  CONSTRAINT fk_referral_events_referral FOREIGN KEY (organisation_id, referral_id) REFERENCES referrals (organisation_id, id),
  CONSTRAINT fk_referral_events_actor FOREIGN KEY (organisation_id, actor_id) REFERENCES members (organisation_id, id),
  CONSTRAINT ck_referral_events_number CHECK (number > 0),
  CONSTRAINT ck_referral_events_source CHECK (source IN ('CONSOLE', 'API', 'IMPORT'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

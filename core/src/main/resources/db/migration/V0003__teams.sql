CREATE TABLE teams (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  region_id uuid NOT NULL,
  name varchar(200) COLLATE utf8mb4_unicode_520_ci NOT NULL,
  locale varchar(85) NOT NULL,
  country char(2) NOT NULL,
  postal_code varchar(20) NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT pk_teams PRIMARY KEY (organisation_id, id),
  KEY ix_teams_region (organisation_id, region_id),
  CONSTRAINT fk_teams_region FOREIGN KEY (organisation_id, region_id) REFERENCES regions (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

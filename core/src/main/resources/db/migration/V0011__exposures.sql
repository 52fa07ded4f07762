CREATE TABLE exposures (
  organisation_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  shown double NOT NULL,
  merit double NOT NULL,
  faded_to datetime(6) NOT NULL,
  CONSTRAINT pk_exposures PRIMARY KEY (organisation_id, offer_id),
  CONSTRAINT fk_exposures_offer FOREIGN KEY (organisation_id, offer_id) REFERENCES offers (organisation_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

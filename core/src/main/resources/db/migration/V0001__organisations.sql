-- Text is compared byte for byte unless a column says otherwise: codes, hashes, language tags and mail addresses are exact.
CREATE TABLE organisations (
  id uuid NOT NULL,
  name varchar(200) NOT NULL,
  zone varchar(64) NOT NULL,
  locale varchar(85) NOT NULL,
  fairness varchar(20) NOT NULL,
  CONSTRAINT pk_organisations PRIMARY KEY (id),
  CONSTRAINT ck_organisations_fairness CHECK (fairness IN ('TAKE_TURNS', 'TOTALS_ONLY'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- AlterEnum
ALTER TYPE "finding_kind" ADD VALUE 'priority_action';

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "edition" TEXT;

-- What is held already was of the form its date tells.
UPDATE "report" SET "edition" = CASE
  WHEN "framework" = 'apa' AND "assessment_year" = 2005 THEN 'apa-2005'
  WHEN "framework" = 'apa' THEN 'apa-2006'
  WHEN "framework" = 'jar' THEN 'jar-2007'
  WHEN "framework" = 'annual-rating' THEN 'annual-rating-2009'
  WHEN "framework" = 'slac' THEN 'slac-2009'
  WHEN "framework" = 'cpi' THEN 'cpi-2012'
  WHEN "framework" = 'lac-2013' THEN 'lac-2013'
  WHEN "framework" = 'sif' THEN 'sif-2013'
  WHEN "framework" = 'lscb-review' THEN 'lscb-review-2013'
  WHEN "framework" = 'ilacs' AND "placed_on" < '2023-01-01' THEN 'ilacs-2018'
  WHEN "framework" = 'ilacs' AND "placed_on" < '2026-04-01' THEN 'ilacs-2023'
  WHEN "framework" = 'ilacs' THEN 'ilacs-2026'
END;

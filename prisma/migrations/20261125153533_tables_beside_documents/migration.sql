-- AlterEnum
ALTER TYPE "basis" ADD VALUE 'publication';

-- DropIndex
DROP INDEX "report_dfe_number_framework_placed_on_key";

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "began" DATE,
ADD COLUMN     "dated_year" INTEGER,
ADD COLUMN     "inspection_id" TEXT,
ADD COLUMN     "matched_by" TEXT,
ADD COLUMN     "publication" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "table" JSONB,
ADD COLUMN     "theme" TEXT;

-- Every record held so far is a document, and speaks for its inspection itself.
UPDATE "report" SET "inspection_id" = "id";
ALTER TABLE "report" ALTER COLUMN "inspection_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "report_inspection_id_idx" ON "report"("inspection_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_dfe_number_framework_placed_on_publication_key" ON "report"("dfe_number", "framework", "placed_on", "publication");

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "candidates" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "match" (
    "id" SERIAL NOT NULL,
    "dfe_number" INTEGER NOT NULL,
    "framework" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "same_as" TEXT,
    "decided_by" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "decided_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "match_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "match_dfe_number_framework_idx" ON "match"("dfe_number", "framework");

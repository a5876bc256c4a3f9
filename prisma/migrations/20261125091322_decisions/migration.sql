-- CreateEnum
CREATE TYPE "decision_outcome" AS ENUM ('graded', 'not_judged', 'settled', 'taken_back');

-- CreateTable
CREATE TABLE "decision" (
    "id" SERIAL NOT NULL,
    "dfe_number" INTEGER NOT NULL,
    "framework" TEXT NOT NULL,
    "placed_on" DATE NOT NULL,
    "sha256" TEXT NOT NULL,
    "area" TEXT,
    "topic" TEXT,
    "doubt_code" TEXT,
    "doubt_sentence" TEXT,
    "outcome" "decision_outcome" NOT NULL,
    "grade" SMALLINT,
    "as_written" TEXT,
    "page" INTEGER,
    "read_state" "judgement_state",
    "read_grade" SMALLINT,
    "decided_by" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "decided_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "decision_dfe_number_idx" ON "decision"("dfe_number");

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_dfe_number_fkey" FOREIGN KEY ("dfe_number") REFERENCES "authority"("dfe_number") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Checks that Prisma's schema cannot say: who and why are given, and a decision is about a judgement or about a doubt.
ALTER TABLE "decision" ADD CONSTRAINT "decision_grade_range" CHECK ("grade" BETWEEN 1 AND 4 AND "read_grade" BETWEEN 1 AND 4);
ALTER TABLE "decision" ADD CONSTRAINT "decision_grade_follows_outcome" CHECK (("outcome" = 'graded') = ("grade" IS NOT NULL));
ALTER TABLE "decision" ADD CONSTRAINT "decision_on_one_matter" CHECK (("area" IS NULL) = ("doubt_code" IS NOT NULL) AND ("doubt_code" IS NULL) = ("doubt_sentence" IS NULL));
ALTER TABLE "decision" ADD CONSTRAINT "decision_settles_doubts" CHECK ("outcome" = 'taken_back' OR ("outcome" = 'settled') = ("area" IS NULL));
ALTER TABLE "decision" ADD CONSTRAINT "decision_by_someone" CHECK (btrim("decided_by") <> '' AND btrim("why") <> '');

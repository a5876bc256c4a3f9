-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "judgement_state" AS ENUM ('graded', 'not_judged');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('table', 'cover', 'sentence');

-- CreateEnum
CREATE TYPE "certainty" AS ENUM ('certain', 'doubtful');

-- CreateEnum
CREATE TYPE "finding_kind" AS ENUM ('strength', 'weakness', 'area_for_improvement', 'recommendation', 'focus_for_next_review', 'key_finding', 'judgement_in_prose');

-- CreateEnum
CREATE TYPE "import_outcome" AS ENUM ('created', 'unchanged', 'changed', 'refused');

-- CreateTable
CREATE TABLE "authority" (
    "dfe_number" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "formal_name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "gss_code" TEXT,
    "ofsted_urn" TEXT,
    "responsible_from" DATE,
    "responsible_to" DATE,

    CONSTRAINT "authority_pkey" PRIMARY KEY ("dfe_number")
);

-- CreateTable
CREATE TABLE "authority_name" (
    "dfe_number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "authority_name_pkey" PRIMARY KEY ("dfe_number","name")
);

-- CreateTable
CREATE TABLE "succession" (
    "predecessor_dfe" INTEGER NOT NULL,
    "successor_dfe" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("predecessor_dfe","successor_dfe","effective_on")
);

-- CreateTable
CREATE TABLE "statistical_neighbour" (
    "model" INTEGER NOT NULL,
    "dfe_number" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "neighbour_dfe" INTEGER NOT NULL,
    "closeness" TEXT NOT NULL,

    CONSTRAINT "statistical_neighbour_pkey" PRIMARY KEY ("model","dfe_number","rank")
);

-- CreateTable
CREATE TABLE "report" (
    "id" TEXT NOT NULL,
    "dfe_number" INTEGER NOT NULL,
    "framework" TEXT NOT NULL,
    "kind" TEXT,
    "assessment_year" INTEGER NOT NULL,
    "placed_on" DATE NOT NULL,
    "dated" DATE,
    "published_on" DATE,
    "inspected" JSONB NOT NULL,
    "addressee" TEXT,
    "lead_inspector" TEXT,
    "file" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "pages" INTEGER,
    "licence" TEXT,
    "url" TEXT,
    "has_words" BOOLEAN NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "report_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "area" TEXT NOT NULL,
    "topic" TEXT,
    "state" "judgement_state" NOT NULL,
    "grade" SMALLINT,
    "as_written" TEXT,
    "descriptor" TEXT,
    "basis" "basis" NOT NULL,
    "certainty" "certainty" NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("report_id","key")
);

-- CreateTable
CREATE TABLE "finding" (
    "report_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "finding_kind" NOT NULL,
    "area" TEXT,
    "topic" TEXT,
    "text" TEXT,
    "unsplit" BOOLEAN NOT NULL,
    "stated_none" BOOLEAN NOT NULL,
    "who" TEXT,
    "by_when" TEXT,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("report_id","ordinal")
);

-- CreateTable
CREATE TABLE "quoted_grade" (
    "report_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "area" TEXT,
    "framework" TEXT,
    "when" TEXT,
    "grade" SMALLINT,
    "as_written" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "quoted_grade_pkey" PRIMARY KEY ("report_id","ordinal")
);

-- CreateTable
CREATE TABLE "doubt" (
    "report_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "doubt_pkey" PRIMARY KEY ("report_id","ordinal")
);

-- CreateTable
CREATE TABLE "passage" (
    "report_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "page" INTEGER,
    "section" TEXT,
    "paragraph" TEXT,
    "line" INTEGER,
    "text" TEXT NOT NULL,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("report_id","ordinal")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" SERIAL NOT NULL,
    "started_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMP(3),
    "source" TEXT NOT NULL,
    "bundle_hash" TEXT,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_item" (
    "run_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "report_id" TEXT,
    "outcome" "import_outcome" NOT NULL,
    "reason" TEXT,

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("run_id","ordinal")
);

-- CreateIndex
CREATE UNIQUE INDEX "authority_slug_key" ON "authority"("slug");

-- CreateIndex
CREATE INDEX "succession_successor_dfe_idx" ON "succession"("successor_dfe");

-- CreateIndex
CREATE INDEX "statistical_neighbour_neighbour_dfe_idx" ON "statistical_neighbour"("neighbour_dfe");

-- CreateIndex
CREATE UNIQUE INDEX "statistical_neighbour_model_dfe_number_neighbour_dfe_key" ON "statistical_neighbour"("model", "dfe_number", "neighbour_dfe");

-- CreateIndex
CREATE INDEX "report_framework_assessment_year_idx" ON "report"("framework", "assessment_year");

-- CreateIndex
CREATE INDEX "report_sha256_idx" ON "report"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "report_dfe_number_framework_placed_on_key" ON "report"("dfe_number", "framework", "placed_on");

-- CreateIndex
CREATE INDEX "judgement_area_grade_idx" ON "judgement"("area", "grade");

-- CreateIndex
CREATE INDEX "finding_area_kind_idx" ON "finding"("area", "kind");

-- CreateIndex
CREATE INDEX "import_run_source_bundle_hash_idx" ON "import_run"("source", "bundle_hash");

-- AddForeignKey
ALTER TABLE "authority_name" ADD CONSTRAINT "authority_name_dfe_number_fkey" FOREIGN KEY ("dfe_number") REFERENCES "authority"("dfe_number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_predecessor_dfe_fkey" FOREIGN KEY ("predecessor_dfe") REFERENCES "authority"("dfe_number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_successor_dfe_fkey" FOREIGN KEY ("successor_dfe") REFERENCES "authority"("dfe_number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistical_neighbour" ADD CONSTRAINT "statistical_neighbour_dfe_number_fkey" FOREIGN KEY ("dfe_number") REFERENCES "authority"("dfe_number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistical_neighbour" ADD CONSTRAINT "statistical_neighbour_neighbour_dfe_fkey" FOREIGN KEY ("neighbour_dfe") REFERENCES "authority"("dfe_number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_dfe_number_fkey" FOREIGN KEY ("dfe_number") REFERENCES "authority"("dfe_number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quoted_grade" ADD CONSTRAINT "quoted_grade_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doubt" ADD CONSTRAINT "doubt_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Checks that Prisma's schema cannot say. Grades run 1 to 4 with 4 best, and only a graded judgement has one.
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_grade_range" CHECK ("grade" BETWEEN 1 AND 4);
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_grade_follows_state" CHECK (("state" = 'graded') = ("grade" IS NOT NULL));
ALTER TABLE "quoted_grade" ADD CONSTRAINT "quoted_grade_range" CHECK ("grade" BETWEEN 1 AND 4);
ALTER TABLE "statistical_neighbour" ADD CONSTRAINT "statistical_neighbour_rank_range" CHECK ("rank" BETWEEN 1 AND 10);
ALTER TABLE "authority" ADD CONSTRAINT "authority_responsible_in_order" CHECK ("responsible_from" <= "responsible_to");

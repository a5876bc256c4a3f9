-- CreateTable
CREATE TABLE "grade_change" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dfe_number" INTEGER NOT NULL,
    "report_id" TEXT NOT NULL,
    "framework" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "topic" TEXT,
    "before_edition" TEXT,
    "before_state" "judgement_state" NOT NULL,
    "before_grade" SMALLINT,
    "before_as_written" TEXT,
    "before_certainty" "certainty" NOT NULL,
    "after_edition" TEXT,
    "after_state" "judgement_state",
    "after_grade" SMALLINT,
    "after_as_written" TEXT,
    "after_certainty" "certainty",
    "reason" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "grade_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "grade_change_dfe_number_idx" ON "grade_change"("dfe_number");

-- AddForeignKey
ALTER TABLE "grade_change" ADD CONSTRAINT "grade_change_dfe_number_fkey" FOREIGN KEY ("dfe_number") REFERENCES "authority"("dfe_number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Checks that Prisma's schema cannot say.
ALTER TABLE "grade_change" ADD CONSTRAINT "grade_change_range" CHECK ("before_grade" BETWEEN 1 AND 4 AND "after_grade" BETWEEN 1 AND 4);
ALTER TABLE "grade_change" ADD CONSTRAINT "grade_change_grades_follow_states" CHECK (("before_state" = 'graded') = ("before_grade" IS NOT NULL) AND ("after_state" IS NOT DISTINCT FROM 'graded') = ("after_grade" IS NOT NULL));

-- CreateTable
CREATE TABLE "authority_code" (
    "dfe_number" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "authority_code_pkey" PRIMARY KEY ("dfe_number","code")
);

-- CreateIndex
CREATE INDEX "authority_code_code_idx" ON "authority_code"("code");

-- AddForeignKey
ALTER TABLE "authority_code" ADD CONSTRAINT "authority_code_dfe_number_fkey" FOREIGN KEY ("dfe_number") REFERENCES "authority"("dfe_number") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "statistical_neighbour_dfe_number_idx" ON "statistical_neighbour"("dfe_number");

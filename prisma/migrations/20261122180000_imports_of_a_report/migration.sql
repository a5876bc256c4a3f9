-- CreateIndex
CREATE INDEX "import_item_report_id_idx" ON "import_item"("report_id");

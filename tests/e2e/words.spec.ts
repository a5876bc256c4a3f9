import { expect, test } from '@playwright/test'
import { LETTERS_ARE_HERE } from '../support/letters'

test('documents imported while the site runs show their words without a restart', async ({ page }) => {
  test.skip(!LETTERS_ARE_HERE, 'the source documents are not in ../shared')
  await page.goto('/reports/cambridgeshire-apa-2005-12-01')
  await expect(page.locator('#judgement-enjoying-and-achieving')).toContainText(
    'Outcomes in this area are very good',
  )
  await expect(page.getByText('Only the facts of this document are loaded')).toBeHidden()
})

test('without the documents the evidence says where the words stand and how to load them', async ({
  page,
}) => {
  test.skip(LETTERS_ARE_HERE, 'the source documents are loaded')
  await page.goto('/authorities/essex?evidence=essex-apa-2006-11-01.staying-safe')
  await expect(page.locator('#evidence')).toContainText('The words are not loaded yet')
  await expect(page.locator('#evidence')).toContainText('npm run import')
})

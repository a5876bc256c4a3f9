import { expect, test } from '@playwright/test'

test('the timeline is drawn and its grades open their evidence', async ({ page }) => {
  await page.goto('/authorities/essex')
  const mark = page.locator('.chart-still:visible').getByRole('link', { name: /^Being healthy: good/i })
  await expect(mark).toBeVisible()
  await mark.click()
  await expect(page.locator('#evidence')).toBeVisible()
  await page.getByRole('link', { name: 'Close the evidence' }).click()
  await expect(page.locator('#evidence')).toBeHidden()
})

test('councils are found and compared by plain forms', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Find a council').fill('Essex')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('link', { name: 'Compare with…' }).click()
  await page.getByLabel('Add a council').fill('Hertfordshire')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page.locator('.chart-still:visible').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essex and Hertfordshire')
})

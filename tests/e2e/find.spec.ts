import { expect, test } from '@playwright/test'

test('a council is found by its full name and leads straight to its page', async ({ page }) => {
  await page.goto('/authorities')
  await page.getByLabel('Find a council').fill('Essex County Council')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page).toHaveURL(/\/authorities\/essex$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essex County Council')
})

test('a misspelt name is answered with the names most like it', async ({ page }) => {
  await page.goto('/authorities?q=Hartfordshire')
  await expect(page.getByRole('heading', { name: 'No council is called “Hartfordshire”' })).toBeVisible()
  await page.getByRole('link', { name: 'Hertfordshire', exact: false }).first().click()
  await expect(page).toHaveURL(/\/authorities\/hertfordshire$/)
})

test('a name that is nothing like a council is said plainly, and the list stays', async ({ page }) => {
  await page.goto('/authorities?q=zzzzqqqq')
  await expect(page.getByText('Check the spelling')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Rutland' })).toBeVisible()
})

test('a council that was replaced is found by its old name and leads to the new ones', async ({ page }) => {
  await page.goto('/authorities/cumbria')
  await page.getByRole('link', { name: 'Cumberland' }).first().click()
  await expect(page).toHaveURL(/\/authorities\/cumberland$/)
  await expect(
    page.getByRole('heading', { name: /^Cumbria County Council, until 31 March 2023/ }),
  ).toBeVisible()
})

test('an address without a page says what to do', async ({ page }) => {
  const answer = await page.goto('/authorities/atlantis')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Find a council by its name' })).toBeVisible()
})

import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'

const REPORT = 'testshire-ilacs-2024-06-28'
const COUNCIL = '/authorities/testshire'
const panel = '#evidence'

test.skip(process.env.E2E_OWN_SERVER !== 'yes', 'Testshire is only on a server of the tests’ own')

for (const address of [
  COUNCIL,
  `${COUNCIL}?evidence=${REPORT}.leadership`,
  `${COUNCIL}?evidence=${REPORT}.care-leavers`,
  `/compare?councils=testshire~essex&framework=ilacs`,
  `/reports/${REPORT}`,
  '/reports/testshire-visit-2023-01-18',
]) {
  test(`${address} has no fault that axe can find`, async ({ page }) => {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
}

test('a doubtful grade and a missing row are being checked by a person, without a colour', async ({
  page,
}) => {
  await page.goto(COUNCIL)
  const cards = page.getByRole('list', { name: /^Grades/ })
  for (const area of ['Impact of leaders', 'Children in care']) {
    const card = cards.getByRole('link', { name: `${area} Being checked by a person` })
    await expect(card).toBeVisible()
    await expect(card).not.toHaveClass(/grade-[1-4]/)
  }
  await page.goto('/compare?councils=testshire~essex&framework=ilacs')
  await expect(page.getByText('are being checked by a person and are left out')).toBeVisible()
  await page.goto(`${COUNCIL}?evidence=${REPORT}.in-care`)
  await expect(page.locator(panel)).toContainText('No grade for ‘Children in care’ was found')
  await expect(page.locator(panel)).toContainText('It is being checked by a person')
})

test('a decided grade has its colour, and says by whom, when and why, and how it was read', async ({
  page,
}) => {
  await page.goto(COUNCIL)
  const card = page
    .getByRole('list', { name: /^Grades/ })
    .getByRole('link', { name: 'Help and protection Inadequate checked by a person' })
  await expect(card).toHaveClass(/grade-1/)
  await card.click()
  await expect(page.locator(panel)).toContainText(
    /Checked by Ada Example, reviewing officer, on \d+ \w+ \d{4}: The report prints it/,
  )
  await expect(page.locator(panel)).toContainText('read “Inadequate” and was not sure')
  await page.goto(`${COUNCIL}?evidence=${REPORT}.care-leavers`)
  await expect(page.locator(panel).getByRole('heading')).toHaveText('Care leavers: Good')
  await expect(page.locator(panel)).toContainText('found no grade')
})

test('a report lists what is open and what is settled', async ({ page }) => {
  await page.goto(`/reports/${REPORT}`)
  await expect(
    page.getByRole('region', { name: 'To be checked by a person' }).getByRole('listitem'),
  ).toHaveCount(2)
  await expect(
    page.getByRole('region', { name: 'Checked by a person', exact: true }).getByRole('listitem'),
  ).toHaveCount(2)
})

test('visits are listed apart and lead to their letters', async ({ page }) => {
  await page.goto(COUNCIL)
  await expect(page.getByText('Newest inspection held')).toContainText('28 June 2024')
  const visits = page.getByRole('region', { name: 'Visits between inspections' })
  await visits.getByRole('link', { name: 'Focused visit' }).click()
  await expect(page).toHaveURL(/\/reports\/testshire-visit-2023-01-18$/)
})

import { expect, test } from '@playwright/test'

const ODD = [
  { address: '/authorities/%00', status: 404 },
  { address: '/reports/%00', status: 404 },
  { address: '/reports/no-such-document', status: 404 },
  { address: '/authorities?q=%00%00', status: 200 },
  { address: `/authorities?q=${'x'.repeat(5000)}`, status: 200 },
  { address: '/compare?councils=%00~essex', status: 200 },
  { address: '/compare?councils=essex&councils=hertfordshire', status: 200 },
  { address: '/compare?councils=essex&framework=visit&evidence=nobody', status: 200 },
  { address: '/authorities/ESSEX', status: 200 },
]

for (const { address, status } of ODD) {
  test(`${address.slice(0, 60)} is answered with ${status}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(status)
  })
}

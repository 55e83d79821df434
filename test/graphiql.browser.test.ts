/** Five minutes of a newcomer: the page of the real server is opened, a persona is picked, an example runs, rows appear. */
import { browserMissing, openBrowser } from './support/browser'
import { openServer, type RunningServer } from './support/server'

const inBrowser = browserMissing ? describe.skip : describe

inBrowser('GraphiQL on the demo world', () => {
  let server: RunningServer
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    server = await openServer()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it('shows a customer manager rows of the first example, and asks no other host', async () => {
    const { page } = browser
    const requested: URL[] = []
    page.on('request', request => requested.push(new URL(request.url())))
    await page.goto(`${server.url}/graphiql`)
    await page.getByLabel('Ask as').selectOption('sp-manager')
    await page.locator('.graphiql-tab').filter({ hasText: 'MyCustomers' }).waitFor()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.locator('.graphiql-response').getByText('cus_').first().waitFor()
    expect(requested.filter(url => url.protocol.startsWith('http') && url.origin !== server.url)).toEqual([])
  })

  it('documents the fields', async () => {
    const { page } = browser
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByText('Query', { exact: true }).last().click()
    await page.locator('.graphiql-doc-explorer').getByText('customers', { exact: true }).waitFor()
  })
})

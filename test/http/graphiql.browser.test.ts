/** GraphiQL in a real browser: works offline, asks as the chosen persona, and keeps tokens to itself. */
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { buildSchema, graphql } from 'graphql'
import { mountGraphql } from '../../src/http/graphqlRoute'
import { browserMissing, openBrowser } from '../support/browser'
import { demo, examples, http, until } from './shell'

const inBrowser = browserMissing ? describe.skip : describe
const graphiql = { title: 'Partner Center API', examples: () => examples }
const schema = buildSchema('type Customer { id: ID!, name: String! } type Query { customers(first: Int): [Customer!]! }')
const rows = [1, 2, 3, 4].map(n => ({ id: `cus_${n}`, name: `Customer number ${n}` }))

const rootValue = { customers: ({ first }: { first?: number }) => rows.slice(0, first) }

type GraphqlBody = { query: string; operationName?: string; variables?: Record<string, unknown> }
type Browser = Awaited<ReturnType<typeof openBrowser>>
let app: FastifyInstance
let address: string
let browser: Browser
let page: Browser['page']
let refusals = 0
let received: IncomingHttpHeaders[]
let requested: URL[]

const serve = async (options: Parameters<typeof http>[0]) => {
  app = await http(options)
  await mountGraphql(app, async (request, reply) => {
    if (refusals-- > 0) return reply.code(401).send({ errors: [{ message: 'The token has expired.' }] })
    received.push(request.headers)
    const { query, operationName, variables } = request.body as GraphqlBody
    return graphql({ schema, source: query, operationName, variableValues: variables, rootValue })
  })
  address = await app.listen({ port: 0, host: '127.0.0.1' })
}

const openPage = async () => {
  received = []
  requested = []
  browser = await openBrowser()
  page = browser.page
  page.on('request', request => requested.push(new URL(request.url())))
}

const run = async () => {
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await page.locator('.graphiql-response').getByText('Customer number 3').waitFor()
}
const whoIs = (role: string) => page.getByRole('status').getByText(role).waitFor()
const tabs = () => page.locator('.graphiql-tab').allInnerTexts()
const stored = async () => String(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])'))
const tokens = () => [...new Set(received.map(({ authorization }) => authorization))]

inBrowser('with personas', () => {
  beforeAll(() => serve({ graphiql, demo }))
  beforeEach(openPage)
  afterEach(() => browser.close())
  afterAll(() => app.close())

  test('a persona is chosen, the example runs as that persona, and the token is stored nowhere', async () => {
    const complaints: string[] = []
    page.on('console', message => void (message.type() === 'error' && complaints.push(message.text())))
    page.on('pageerror', error => complaints.push(error.message))

    await page.goto(`${address}/`)
    await page.getByLabel('Ask as').selectOption('chen')
    await whoIs('Customer manager')
    await run()

    expect(await page.locator('.graphiql-response').innerText()).not.toContain('Customer number 4')
    expect(received.at(-1)?.authorization).toBe('Bearer eyJ0.token-of.chen')
    expect(tokens()).not.toContain(undefined)
    expect(requested.filter(url => url.protocol.startsWith('http') && url.origin !== address)).toEqual([])
    expect(await stored()).not.toMatch(/eyJ|token-of|bearer/i)
    expect(page.url()).toBe(`${address}/graphiql#chen`)
    expect(complaints).toEqual([])
  })

  test('a token typed as a header is overwritten and not stored either', async () => {
    await page.goto(`${address}/graphiql#chen`)
    await whoIs('Customer manager')
    await page.getByRole('button', { name: 'Headers' }).click()
    await page.locator('.graphiql-editor-tool .monaco-editor').last().click()
    await page.keyboard.insertText('{ "authorization": "Bearer eyJsecret.typed.here", "x-other": "kept" }')
    await run()
    expect(received.at(-1)).toMatchObject({ authorization: 'Bearer eyJ0.token-of.chen', 'x-other': 'kept' })

    await page.reload()
    await run()
    expect(tokens()).toEqual(['Bearer eyJ0.token-of.chen'])
    expect(await stored()).not.toMatch(/eyJsecret/)
  })

  test('a refused token is renewed, and the request sent again', async () => {
    refusals = 1
    await page.goto(`${address}/graphiql`)
    await run()
    expect(requested.filter(url => url.pathname === '/demo/token')).toHaveLength(2)
  })

  test('tabs survive a reload, no empty one is added, and "Reset tabs" brings the examples back', async () => {
    await page.goto(`${address}/graphiql`)
    await run()
    expect(await tabs()).toEqual(['Customers', 'Hostile'])
    // It stores its tabs a moment after each change.
    await until(async () => (await stored()).includes('query Customers'))
    // A mouse as quick as a script's is taken for the start of a drag.
    await page.getByRole('button', { name: 'Close Tab' }).first().dispatchEvent('click')
    await until(async () => !(await stored()).includes('query Customers'))
    await page.reload()
    await page.getByRole('button', { name: /^Execute query/ }).waitFor()
    expect(await tabs()).toEqual(['Hostile'])

    // A slow network leaves the old page the time to store what has just changed.
    await page.route('**/graphiql', route => setTimeout(() => void route.continue(), 1_500))
    await page.getByRole('button', { name: 'New tab' }).click()
    await page.getByRole('button', { name: 'Reset tabs' }).click()
    await page.locator('.graphiql-tab').nth(1).waitFor()
    expect(await tabs()).toEqual(['Customers', 'Hostile'])
  })

  test('the bar fits a narrow window and works by keyboard alone', async () => {
    await page.setViewportSize({ width: 400, height: 800 })
    await page.goto(`${address}/graphiql`)
    await whoIs('System admin')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(400)

    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('persona-choice')
    await page.keyboard.press('ArrowDown')
    await whoIs('Customer manager')
  })
})

inBrowser('without personas', () => {
  beforeAll(() => serve({ graphiql }))
  beforeEach(openPage)
  afterEach(() => browser.close())
  afterAll(() => app.close())

  test('a pasted token opens the schema and is stored nowhere', async () => {
    await page.goto(`${address}/graphiql`)
    const field = page.getByLabel('Token')
    expect(await field.getAttribute('type')).toBe('password')
    expect(received).toEqual([])

    await field.fill('Bearer eyJ0.eyJzdWIiOiJjaGVuIn0.pasted')
    await field.press('Tab')
    await whoIs('chen')
    await run()

    expect(tokens()).toEqual(['Bearer eyJ0.eyJzdWIiOiJjaGVuIn0.pasted'])
    expect(requested.map(url => url.pathname)).not.toContain('/demo/personas')
    expect(await stored()).not.toMatch(/eyJ/)
  })
})

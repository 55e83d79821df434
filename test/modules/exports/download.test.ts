/** Exports over a socket: asked by GraphQL, written by the job, fetched with the same token (S1-25). */
import { openServer, type RunningServer } from '../../support/server'

describe('GET /exports/<id>', () => {
  let server: RunningServer
  let url: string
  beforeAll(async () => {
    server = await openServer()
    const graphql = async (persona: string, query: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await server.tokenFor(persona)}` }
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
      return ((await answer.json()) as { data: Record<string, unknown> }).data
    }
    const creating = 'mutation { createExport(input: { idempotencyKey: "download", kind: CUSTOMERS }) { exportTask { id } } }'
    const { createExport } = await graphql('sp-manager', creating)
    const { id } = (createExport as { exportTask: { id: string } }).exportTask
    await server.runJob('runExports')
    const { node } = await graphql('sp-manager', `{ node(id: "${id}") { ... on ExportTask { downloadUrl } } }`)
    url = `${server.url}${(node as { downloadUrl: string }).downloadUrl}`
  })
  afterAll(() => server.close())

  const get = async (persona: string | null, from = url): Promise<Response> =>
    fetch(from, persona === null ? {} : { headers: { authorization: `Bearer ${await server.tokenFor(persona)}` } })

  it('hands the file to whoever asked for it, for no cache to keep', async () => {
    const response = await get('sp-manager')
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="customers-[\w-]+\.csv"$/) as string,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    const bytes = Buffer.from(await response.arrayBuffer()).toString('utf8')
    expect(bytes.startsWith('\uFEFFid,accountName,')).toBe(true)
    expect(bytes).not.toMatch(/@(?!\w+\.\w+)|1[3-9]\d{9}/)
  })

  it('hands it to an administrator of the same partner', async () => {
    const response = await get('sp-admin')
    expect(response.status).toBe(200)
    await response.arrayBuffer()
  })

  it.each(['sp-manager-operations', 'sp-supervisor', 'rival-admin', 'master-admin', 'vendor-admin', 'customer'])(
    'answers %s like one that does not exist',
    async persona => {
      const [his, none] = [await get(persona), await get(persona, `${server.url}/exports/exp_none`)]
      expect([his.status, none.status]).toEqual([404, 404])
      const told = async (response: Response) => ((await response.json()) as { error: string }).error
      expect(await told(his)).toBe(await told(none))
    },
  )

  it('tells a stranger to sign in, whatever the path', async () => {
    for (const from of [url, `${server.url}/exports/exp_none`]) {
      const response = await get(null, from)
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    }
    const forged = await fetch(url, { headers: { authorization: 'Bearer nonsense' } })
    expect(forged.status).toBe(401)
  })
})

/** The bytes of attachments over a socket: in by PUT, out by GET, by signed links only. */
import { request } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { attachmentRoutes } from '../../src/http/attachmentRoutes'
import { openAttachment, receiveUpload } from '../../src/modules/attachments'
import { doorOfLinks, sha256Of } from '../support/attachments'
import { openWorld, type World } from '../support/world'
import { http, LogLines, portOf } from './shell'

const mutation = `mutation($input: RequestAttachmentUploadInput!) {
  requestAttachmentUpload(input: $input) { uploadUrl attachment { id downloadUrl } userErrors { code } }
}`
type Answer = { uploadUrl: string | null; attachment: { id: string; downloadUrl: string | null } }

describe('attachments over HTTP', () => {
  const log = new LogLines()
  let world: World
  let app: FastifyInstance
  let server: string
  beforeAll(async () => {
    world = await openWorld('sqlite')
    app = await http({}, log)
    attachmentRoutes(app, {
      receive: (link, bytes, requestId) => receiveUpload(doorOfLinks(world), world.storage, { link, bytes, requestId }),
      open: (link, requestId) => openAttachment(doorOfLinks(world), world.storage, { link, requestId }),
    })
    await app.listen({ host: '127.0.0.1', port: 0 })
    server = `http://127.0.0.1:${portOf(app)}`
  })
  afterAll(async () => {
    await app.close()
    await world.close()
  })

  const pdf = (length = 1_000): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(length, 'x')])
  let keys = 0

  const announce = async (content: Buffer, name = 'proof.pdf', idempotencyKey = `k${keys++}`): Promise<Answer> => {
    const input = { name, mime: 'application/pdf', size: content.length, sha256: sha256Of(content), idempotencyKey }
    const { data } = await world.ask('operations', mutation, { input })
    return (data as { requestAttachmentUpload: Answer }).requestAttachmentUpload
  }
  const put = (path: string | null, body: Buffer, headers: Record<string, string> = {}) =>
    fetch(server + (path ?? ''), { method: 'PUT', body: new Uint8Array(body), headers: { 'content-type': 'application/pdf', ...headers } })

  it('go up and come down byte by byte, under the name that people gave them', async () => {
    const content = pdf(300_000)
    const { uploadUrl } = await announce(content, "发票 (1)'s.pdf", 'down')
    expect((await put(uploadUrl, content)).status).toBe(204)
    const { attachment, uploadUrl: used } = await announce(content, "发票 (1)'s.pdf", 'down')
    expect(used).toBeNull()
    const response = await fetch(server + String(attachment.downloadUrl))
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="____1__s.pdf"; filename*=UTF-8''%E5%8F%91%E7%A5%A8%20%281%29%27s.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content)
  })

  it.each(['application/json', 'text/html', 'multipart/form-data; boundary=x'])('are bytes, whatever %s says they are', async type => {
    const content = pdf()
    const { uploadUrl } = await announce(content)
    expect((await put(uploadUrl, content, { 'content-type': type })).status).toBe(204)
  })

  it('are refused where they are not what was announced, with a reason and a request id, and may come again', async () => {
    const content = pdf()
    const { uploadUrl } = await announce(content)
    const refused = async (body: Buffer) => {
      const response = await put(uploadUrl, body)
      const answer = (await response.json()) as { error: string; requestId: string }
      expect(answer.requestId).toBe(response.headers.get('x-request-id'))
      return [response.status, answer.error]
    }
    expect(await refused(pdf(200_000))).toEqual([413, 'These are more bytes than were announced.'])
    expect(await refused(content.subarray(1))).toEqual([422, 'This is no file of the type that was announced.'])
    expect(await refused(content.subarray(0, -1))).toEqual([422, 'These are fewer bytes than were announced.'])
    expect(await refused(Buffer.concat([content.subarray(0, -1), Buffer.from('y')]))).toEqual([
      422,
      'These are not the bytes that were announced: their SHA-256 differs.',
    ])
    expect((await put(uploadUrl, content)).status).toBe(204)
    // A client that lost the first answer sends the same again; other bytes find no open link.
    expect((await put(uploadUrl, content)).status).toBe(204)
    expect((await put(uploadUrl, content.subarray(1))).status).toBe(404)
  })

  it('are unknown by any other link, with a token too', async () => {
    const content = pdf()
    const { uploadUrl, attachment } = await announce(content)
    const url = new URL(String(uploadUrl), server)
    url.searchParams.set('signature', 'x'.repeat(43))
    const twice = `${String(uploadUrl)}&signature=x`
    const authorization = 'Bearer whatever'
    for (const path of [url.pathname, url.pathname + url.search, twice, '/attachments/%00?by=x', '/attachments/nonsense'])
      expect((await put(path, content, { authorization })).status).toBe(404)
    const get = await fetch(server + String(uploadUrl))
    expect([get.status, await get.json()]).toMatchObject([404, { error: 'There is nothing here.' }])
    expect((await fetch(`${server}/attachments/${attachment.id}`, { headers: { authorization } })).status).toBe(404)
    expect((await put(uploadUrl, content)).status).toBe(204)
  })

  it.each(['HEAD', 'POST', 'PATCH', 'DELETE'])('come by GET and go by PUT: %s is told so, and counts as no download', async method => {
    const content = pdf()
    const { uploadUrl } = await announce(content, 'proof.pdf', `look ${method}`)
    await put(uploadUrl, content)
    const { attachment } = await announce(content, 'proof.pdf', `look ${method}`)
    const before = await world.contents()
    for (const path of [String(attachment.downloadUrl), '/attachments/nonsense']) {
      const response = await fetch(server + path, { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, PUT'])
    }
    expect(await world.contents()).toEqual(before)
  })

  it('that stop in the middle leave nothing, and the link still works', async () => {
    const content = pdf(100_000)
    const { uploadUrl } = await announce(content)
    await new Promise<void>(done => {
      const sending = request(server + String(uploadUrl), { method: 'PUT', headers: { 'content-length': content.length } })
      sending.on('error', () => done())
      sending.write(content.subarray(0, 50_000), () => setTimeout(() => sending.destroy(), 20))
    })
    expect((await put(uploadUrl, content)).status).toBe(204)
  })

  it('keep signatures out of the log', () => {
    expect(log.lines.join('')).not.toContain('signature')
    expect(log.lines.join('')).toContain('/attachments/:id')
  })
})

/** Attachments: announcing, uploading, attaching, handing out, and removing what nobody wanted. */
import { Database, type Transaction } from '../../../src/db'
import {
  attach,
  AttachmentEntity,
  keepAttached,
  openAttachment,
  receiveUpload,
  type Target,
  VirusScan,
} from '../../../src/modules/attachments'
import { UserError } from '../../../src/shared/errors'
import { later } from '../../../src/shared/time'
import { announced, doorOfLinks, inParts, linkOf, pdf, sha256Of, uploaded } from '../../support/attachments'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'
import type { Context } from '../../../src/context'

const announceMutation = `mutation($input: RequestAttachmentUploadInput!) {
  requestAttachmentUpload(input: $input) {
    replayed uploadUrl uploadUntil userErrors { code field }
    attachment { id name size mime sha256 status virusScan slot uploadedAt attachedAt downloadUrl uploadedBy { id } }
  }
}`
type Answer = {
  replayed: boolean
  uploadUrl: string | null
  uploadUntil: string | null
  userErrors: { code: string; field: string[] | null }[]
  attachment: { id: string; name: string; downloadUrl: string | null } | null
}

const file = { name: 'proof.pdf', mime: 'application/pdf', size: pdf().length, sha256: sha256Of(pdf()) }
const target: Target = { type: 'MdfActivity', id: 'mdf_1' }
const zip = (inside: string): Buffer => Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.from(`..........${inside}..........`)])
const office = 'application/vnd.openxmlformats-officedocument'

describe.each(databases)('attachments on %s', kind => {
  let world: World
  let start: string
  beforeAll(async () => {
    world = await openWorld(kind)
    start = world.now
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    world.now = start
    for (const table of ['attachment', 'audit_event', 'idempotency_key']) await world.store.writer.query(`DELETE FROM ${table}`)
    await world.store.writer.query("UPDATE member SET status = 'ACTIVE' WHERE id = 'mbr_operations'")
  })

  const announce = async (persona: string, input: object): Promise<Answer> => {
    const { data, errors } = await world.ask(persona, announceMutation, { input })
    expect(errors).toEqual([])
    return (data as { requestAttachmentUpload: Answer }).requestAttachmentUpload
  }
  const receive = (url: string, bytes: AsyncIterable<Uint8Array>, changes: object = {}) =>
    receiveUpload(doorOfLinks(world), world.storage, { link: { ...linkOf(url), ...changes }, bytes, requestId: 'test' })
  const acting = async <T>(persona: string, work: (tx: Transaction, ctx: Context) => Promise<T>): Promise<T> => {
    const viewer = await world.viewer(persona)
    const db = new Database(world.store, viewer, { now: world.now, subscriptions: [] })
    return db.write(tx => work(tx, { viewer, db, now: world.now } as Context))
  }
  const refusal = async (work: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await work.catch((thrown: unknown) => thrown)
    if (!(error instanceof UserError)) throw new Error(`not refused: ${String(error)}`)
    return { code: error.code, field: error.field }
  }
  const rowOf = async (id: string) => (await world.table('attachment')).find(row => row.id === id)

  it('are announced with what they will be, and answered with where their bytes go (R-XC-3)', async () => {
    const { attachment, uploadUrl, uploadUntil, userErrors } = await announce('operations', { ...file, sha256: file.sha256.toUpperCase() })
    expect(userErrors).toEqual([])
    expect(attachment).toEqual({
      id: attachment?.id,
      ...file,
      status: 'AWAITING_UPLOAD',
      virusScan: 'NOT_SCANNED',
      slot: null,
      uploadedAt: null,
      attachedAt: null,
      downloadUrl: null,
      uploadedBy: { id: 'mbr_operations' },
    })
    expect(uploadUrl).toMatch(new RegExp(`^/attachments/${attachment?.id}\\?by=mbr_operations&until=.*&signature=[\\w-]{43}$`))
    expect(uploadUntil).toBe(later(world.now, 15 * 60_000))
  })

  it.each([
    ['proof.pdf', 'application/pdf', pdf()],
    ['照片 一.JPG', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2])],
    ['a.b.png', 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])],
    ['report.docx', `${office}.wordprocessingml.document`, zip('word/document.xml')],
    ['list.xlsx', `${office}.spreadsheetml.sheet`, zip('xl/workbook.xml')],
    ['all.zip', 'application/zip', zip('anything')],
    ['windows.zip', 'application/x-zip-compressed', zip('anything')],
  ])('keep %s when its bytes are what was announced (R-XC-3)', async (name, mime, content) => {
    const id = await uploaded(world, 'operations', { name, mime, content })
    expect(await rowOf(id)).toMatchObject({ status: 'UPLOADED', name, uploaded_at: world.now, sha256: sha256Of(content) })
  })

  it.each([
    ['another ending', { name: 'proof.exe' }, 'ATTACHMENT_TYPE_NOT_ALLOWED', 'name'],
    ['an ending that hides', { name: 'proof.pdf.js' }, 'ATTACHMENT_TYPE_NOT_ALLOWED', 'name'],
    ['a type that does not fit', { mime: 'text/html' }, 'ATTACHMENT_TYPE_NOT_ALLOWED', 'name'],
    ['two types', { mime: 'image/png' }, 'ATTACHMENT_TYPE_NOT_ALLOWED', 'name'],
    ['a path', { name: '../../etc/passwd.pdf' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['a path of Windows', { name: 'C:\\proof.pdf' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['a line end', { name: 'a\r\nSet-Cookie: x.pdf' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['a mark that turns the direction', { name: 'fdp\u202egpj.pdf' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['an invisible space', { name: 'a\u200b.pdf' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['a device', { name: 'con.pdf' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['a quote', { name: 'a";filename="b.pdf' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['a hidden file', { name: '.pdf' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['no name', { name: '' }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['a name without end', { name: `${'a'.repeat(125)}.pdf` }, 'ATTACHMENT_NAME_REFUSED', 'name'],
    ['nothing', { size: 0 }, 'INVALID_INPUT', 'size'],
    ['less than nothing', { size: -1 }, 'INVALID_INPUT', 'size'],
    ['more than 20 MB', { size: 20_971_521 }, 'ATTACHMENT_TOO_LARGE', 'size'],
    ['no hash', { sha256: 'abc' }, 'INVALID_INPUT', 'sha256'],
    ['another alphabet', { sha256: 'z'.repeat(64) }, 'INVALID_INPUT', 'sha256'],
  ])('of %s are refused, and nothing is written (R-XC-3)', async (_, changes, code, field) => {
    const before = await world.contents()
    const { userErrors, attachment, uploadUrl } = await announce('operations', { ...file, ...changes })
    expect({ userErrors, attachment, uploadUrl }).toEqual({ userErrors: [{ code, field: [field] }], attachment: null, uploadUrl: null })
    expect(await world.contents()).toEqual(before)
  })

  it('of exactly 20 MB may be announced', async () => {
    expect((await announce('operations', { ...file, size: 20_971_520 })).userErrors).toEqual([])
  })

  it('are announced once under one key, and the same link is answered again (R-2290)', async () => {
    const first = await announce('operations', { ...file, idempotencyKey: 'k' })
    const again = await announce('operations', { ...file, idempotencyKey: 'k' })
    expect(again).toEqual({ ...first, replayed: true })
    expect((await announce('operations', { ...file, name: 'other.pdf', idempotencyKey: 'k' })).userErrors[0]?.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
    expect((await announce('operations', file)).attachment?.id).not.toBe(first.attachment?.id)
  })

  it('are fifty at most that are attached to nothing', async () => {
    const { attachment } = await announce('operations', file)
    const row = (await doorOfLinks(world).rows(AttachmentEntity).one('all')) as AttachmentEntity
    await world.add(AttachmentEntity, ...Array.from({ length: 49 }, (_, n) => ({ ...row, id: `att_lying${n}` })))
    const before = await world.contents()
    expect((await announce('operations', file)).userErrors).toEqual([{ code: 'ATTACHMENT_LIMIT_REACHED', field: null }])
    expect(await world.contents()).toEqual(before)
    expect((await announce('finance', file)).userErrors).toEqual([])
    expect(attachment).not.toBeNull()
  })

  it.each([
    ['another type in its first bytes', 'OTHER_TYPE', (right: Buffer) => Buffer.concat([Buffer.from('<html>'), right.subarray(6)])],
    ['one byte more', 'TOO_LONG', (right: Buffer) => Buffer.concat([right, Buffer.from('x')])],
    ['one byte less', 'TOO_SHORT', (right: Buffer) => right.subarray(0, -1)],
    ['no byte', 'TOO_SHORT', () => Buffer.alloc(0)],
    ['another byte in the middle', 'OTHER_HASH', (right: Buffer) => Buffer.from(right.toString().replace('file', 'fill'))],
  ])('of which %s arrives are not kept, and may be sent again (R-XC-3)', async (_, fault, spoil) => {
    const { id, uploadUrl } = await announced(world, 'operations')
    expect(await receive(uploadUrl, inParts(spoil(pdf()), 3))).toBe(fault)
    const { file_key: key, ...row } = (await rowOf(id)) ?? {}
    expect(row).toMatchObject({ status: 'AWAITING_UPLOAD', uploaded_at: null })
    expect(await world.storage.get({ key: String(key), sizeBytes: pdf().length, sha256: sha256Of(pdf()) })).toBeNull()
    expect(await receive(uploadUrl, inParts(pdf()))).toBe('stored')
  })

  it('that stop coming are not kept', async () => {
    const { uploadUrl } = await announced(world, 'operations')
    const broken = async function* () {
      yield pdf().subarray(0, 9)
      throw new Error('aborted')
    }
    expect(await receive(uploadUrl, broken())).toBe('INCOMPLETE')
    expect(await receive(uploadUrl, inParts(pdf()))).toBe('stored')
  })

  it('that only bear the name of an office file are not kept', async () => {
    const mime = `${office}.spreadsheetml.sheet`
    const { uploadUrl } = await announced(world, 'operations', { name: 'list.xlsx', mime, content: zip('word/document.xml') })
    expect(await receive(uploadUrl, inParts(zip('word/document.xml')))).toBe('OTHER_TYPE')
  })

  it('have links for one file, person, purpose and time; any other link is unknown, and leaves no trace', async () => {
    const { id, uploadUrl } = await announced(world, 'operations')
    const other = await announced(world, 'operations')
    const before = await world.contents()
    const until = later(world.now, 3_600_000)
    const forged = [
      { id: other.id },
      { id: 'att_missing' },
      { id: 'nonsense' },
      { by: 'mbr_finance' },
      { until },
      { signature: '' },
      { signature: 'x'.repeat(43) },
    ]
    for (const changes of forged) expect(await receive(uploadUrl, inParts(pdf()), changes)).toBe('unknown')
    const downloads = doorOfLinks(world)
    expect(await openAttachment(downloads, world.storage, { link: linkOf(uploadUrl), requestId: 'test' })).toBeNull()
    expect(await world.contents()).toEqual(before)
    world.now = later(start, 15 * 60_000 + 1)
    expect(await receive(uploadUrl, inParts(pdf()))).toBe('unknown')
    world.now = later(start, 15 * 60_000)
    expect(await receive(uploadUrl, inParts(pdf()))).toBe('stored')
    expect(await rowOf(id)).toMatchObject({ status: 'UPLOADED' })
  })

  it('are stored once when the same bytes come again, as long as the link is good; other bytes are refused (R-XC-3)', async () => {
    const { uploadUrl } = await announced(world, 'operations')
    expect(await receive(uploadUrl, inParts(pdf()))).toBe('stored')
    const before = await world.contents()
    expect(await receive(uploadUrl, inParts(pdf()))).toBe('stored')
    const others = [pdf('b file'), pdf('another file'), pdf().subarray(0, -1), Buffer.from('nonsense')]
    for (const bytes of others) expect(await receive(uploadUrl, inParts(bytes))).toBe('unknown')
    world.now = later(start, 15 * 60_000 + 1)
    expect(await receive(uploadUrl, inParts(pdf()))).toBe('unknown')
    expect(await world.contents()).toEqual(before)
  })

  it('take no byte from a member that was disabled meanwhile', async () => {
    const { uploadUrl } = await announced(world, 'operations')
    await world.store.writer.query("UPDATE member SET status = 'DISABLED' WHERE id = 'mbr_operations'")
    expect(await receive(uploadUrl, inParts(pdf()))).toBe('unknown')
  })

  it('uploaded by two at once are the bytes of exactly one', async () => {
    const { id, uploadUrl } = await announced(world, 'operations')
    const slow = async function* () {
      yield pdf().subarray(0, 9)
      expect(await receive(uploadUrl, inParts(pdf()))).toBe('stored')
      yield pdf().subarray(9)
    }
    expect(await receive(uploadUrl, slow())).toBe('unknown')
    const row = await rowOf(id)
    const stored = { key: String(row?.file_key), sizeBytes: pdf().length, sha256: sha256Of(pdf()) }
    expect(row?.status).toBe('UPLOADED')
    const content = await world.storage.get(stored)
    expect(Buffer.concat((await content?.toArray()) as Buffer[])).toEqual(pdf())
  })

  it('are attached by whoever uploaded them, in the order given, and as what', async () => {
    const ids = [await uploaded(world, 'operations'), await uploaded(world, 'operations')].reverse()
    const rows = await acting('operations', (tx, ctx) => attach(tx, ctx, ids, { ...target, slot: 'INVOICE' }, 'ids'))
    expect(rows.map(({ id }) => id)).toEqual(ids)
    for (const id of ids)
      expect(await rowOf(id)).toMatchObject({ target_type: 'MdfActivity', target_id: 'mdf_1', slot: 'INVOICE', attached_at: world.now })
    await acting('operations', (tx, ctx) => attach(tx, ctx, ids, { ...target, slot: 'INVOICE' }, 'ids'))
  })

  it("that are a colleague's, a stranger's, missing or malformed are refused alike, and nothing changes", async () => {
    const [mine, colleagues, strangers] = [
      await uploaded(world, 'operations'),
      await uploaded(world, 'finance'),
      await uploaded(world, 'strangerAdmin'),
    ]
    const before = await world.contents()
    for (const id of [colleagues, strangers, 'att_missing', 'nonsense'])
      expect(await refusal(acting('operations', (tx, ctx) => attach(tx, ctx, [mine, id], target, 'files')))).toEqual({
        code: 'NOT_FOUND',
        field: ['files', '1'],
      })
    expect(await world.contents()).toEqual(before)
  })

  it('that have not arrived, are attached elsewhere, named twice or too many are refused', async () => {
    const { id: awaited } = await announced(world, 'operations')
    const used = await uploaded(world, 'operations')
    await acting('operations', (tx, ctx) => attach(tx, ctx, [used], { type: 'MdfActivity', id: 'mdf_2' }))
    const before = await world.contents()
    const tried = (ids: string[]) => refusal(acting('operations', (tx, ctx) => attach(tx, ctx, ids, target, 'ids')))
    expect(await tried([awaited])).toEqual({ code: 'ATTACHMENT_NOT_UPLOADED', field: ['ids', '0'] })
    expect(await tried([used])).toEqual({ code: 'ATTACHMENT_ALREADY_USED', field: ['ids', '0'] })
    expect(await tried([used, used])).toEqual({ code: 'INVALID_INPUT', field: ['ids', '1'] })
    expect(await tried(Array.from({ length: 21 }, (_, n) => `att_${n}`))).toEqual({ code: 'ATTACHMENT_TOO_MANY', field: ['ids'] })
    expect(await world.contents()).toEqual(before)
  })

  it('of a list that is edited stay, come and go; a colleague may keep what is there', async () => {
    const [first, second] = [await uploaded(world, 'operations'), await uploaded(world, 'operations')]
    const photo = await uploaded(world, 'operations')
    await acting('operations', (tx, ctx) => attach(tx, ctx, [photo], { ...target, slot: 'PHOTO' }))
    await acting('operations', (tx, ctx) => keepAttached(tx, ctx, [first, second], target))
    const third = await uploaded(world, 'twoRoles')
    await acting('twoRoles', (tx, ctx) => keepAttached(tx, ctx, [third, second], target))
    const attached = (await world.table('attachment')).filter(row => row.target_id === 'mdf_1').map(({ id }) => id)
    expect(attached.sort()).toEqual([second, third, photo].sort())
  })

  it('that the vendor attaches become those of the partner that they are about', async () => {
    const id = await uploaded(world, 'mdfReviewer')
    expect((await rowOf(id))?.partner_id).toBeNull()
    await acting('mdfReviewer', (tx, ctx) => attach(tx, ctx, [id], { ...target, partnerId: 'ptn_sp' }))
    expect(await rowOf(id)).toMatchObject({ partner_id: 'ptn_sp', target_id: 'mdf_1' })
  })

  it('are seen by their uploader alone until they are attached, then by the partner and the reviewers', async () => {
    const id = await uploaded(world, 'operations')
    const seenBy = async (...personas: string[]) => {
      const seen: string[] = []
      for (const persona of personas) {
        const db = new Database(world.store, await world.viewer(persona), { now: world.now, subscriptions: [] })
        if (await db.one(AttachmentEntity, id, ['name'])) seen.push(persona)
      }
      return seen
    }
    const all = ['operations', 'finance', 'admin', 'manager', 'specialist', 'nobody', 'strangerAdmin', 'masterAdmin', 'customer']
    const vendors = ['mdfReviewer', 'vendorFinance', 'ecosystemManager']
    expect(await seenBy(...all, ...vendors)).toEqual(['operations'])
    await acting('operations', (tx, ctx) => attach(tx, ctx, [id], target))
    expect(await seenBy(...all, ...vendors)).toEqual(['operations', 'finance', 'admin', 'manager', 'mdfReviewer', 'vendorFinance'])
    await world.store.writer.query("UPDATE partner SET ecosystem_manager_id = 'mbr_ecosystemManager' WHERE id = 'ptn_sp'")
    expect(await seenBy('ecosystemManager')).toEqual(['ecosystemManager'])
  })

  it('are handed out by a link that is good for five minutes, with an audit row; not where a virus was found', async () => {
    const first = await announce('operations', { ...file, idempotencyKey: 'k' })
    await receive(first.uploadUrl ?? '', inParts(pdf()))
    const linkNow = async () => (await announce('operations', { ...file, idempotencyKey: 'k' })).attachment?.downloadUrl ?? ''
    const url = await linkNow()
    const open = (changes: object = {}) =>
      openAttachment(doorOfLinks(world), world.storage, { link: { ...linkOf(url), ...changes }, requestId: 'test' })
    const opened = await open()
    expect(opened).toMatchObject({ fileName: 'proof.pdf', contentType: 'application/pdf' })
    expect(Buffer.concat((await opened?.content.toArray()) as Buffer[])).toEqual(pdf())
    const audit = (await world.table('audit_event')).find(row => row.operation === 'downloadAttachment')
    expect(audit).toMatchObject({ member_id: 'mbr_operations', partner_id: 'ptn_sp', target_id: first.attachment?.id, result: 'DONE' })
    for (const changes of [{ by: 'mbr_finance' }, { signature: 'x' }, { until: later(world.now, 600_000) }])
      expect(await open(changes)).toBeNull()
    expect(await receive(url, inParts(pdf()))).toBe('unknown')
    world.now = later(start, 5 * 60_000 + 1)
    expect(await open()).toBeNull()
    world.now = start
    await world.store.writer.query(`UPDATE attachment SET virus_scan = '${VirusScan.INFECTED}'`)
    expect([await open(), await linkNow()]).toEqual([null, ''])
  })

  it('that nobody attached within a day are removed with their bytes, what is attached stays', async () => {
    const [kept, dropped] = [await uploaded(world, 'operations'), await uploaded(world, 'operations')]
    await announced(world, 'operations')
    await acting('operations', (tx, ctx) => attach(tx, ctx, [kept], target))
    const { file_key: key } = (await rowOf(dropped)) ?? {}
    world.now = later(world.now, 24 * 3_600_000 - 1)
    expect(await world.runJob('removeUnattached')).toBe(0)
    world.now = later(world.now, 1)
    expect(await world.runJob('removeUnattached')).toBe(2)
    expect((await world.table('attachment')).map(({ id }) => id)).toEqual([kept])
    expect(await world.storage.get({ key: String(key), sizeBytes: pdf().length, sha256: sha256Of(pdf()) })).toBeNull()
  })

  it('that are being removed are attached to nothing any more', async () => {
    const id = await uploaded(world, 'operations')
    await world.store.writer.query("UPDATE attachment SET status = 'DISCARDED'")
    expect(await refusal(acting('operations', (tx, ctx) => attach(tx, ctx, [id], target, 'ids')))).toMatchObject({ code: 'NOT_FOUND' })
    world.now = later(world.now, 24 * 3_600_000)
    expect(await world.runJob('removeUnattached')).toBe(1)
  })

  it('are announced only by those who hand things in or review them', async () => {
    for (const persona of ['supervisor', 'specialist', 'nobody', 'customer']) {
      const { errors } = await world.ask(persona, announceMutation, { input: file })
      expect({ persona, code: errors[0]?.extensions.code }).toEqual({ persona, code: 'FORBIDDEN' })
    }
  })

  it('keep the secret of their links out of the audit trail', async () => {
    const id = await uploaded(world, 'operations')
    const secret = String((await rowOf(id))?.link_secret)
    expect(secret).toHaveLength(64)
    expect(JSON.stringify(await world.table('audit_event'))).not.toContain(secret)
  })
})

/** The two senders: mail that is really spoken over a socket, and a file to look into. What people put in never becomes a header. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOutbox, linksInto, type Message, outboxFile, smtpSender, Undeliverable } from '../../src/messages'
import { checkedMessage } from '../../src/messages/checkedMessage'
import { Secret } from '../../src/shared/secret'
import { openSmtpServer, type SmtpServer } from './smtpServer'

const mail = (given: Partial<Message> = {}): Message => ({
  channel: 'EMAIL',
  to: 'li@example.com',
  subject: 'Hello',
  text: 'Dear Li',
  ...given,
})

/** Quoted-printable, as it stands on the wire: a lone dot is doubled there. */
const decoded = (text: string): string => {
  const bytes = text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8').trimEnd()
}

const hostile = [
  'li@example.com\r\nBcc: all@example.com',
  'li@example.com\nBcc: all@example.com',
  'li@example.com, all@example.com',
  'li@example.com; all@example.com',
  'Li <li@example.com>',
  '<li@example.com>',
  'li@example.com ',
  'li @example.com',
  '"li all"@example.com',
  'li(all)@example.com',
  'group: li@example.com;',
  'li@example.com\u0000',
  'li\u2028@example.com',
  'li@exa\\mple.com',
  'li@[127.0.0.1]',
  'li@',
  '@example.com',
  'li',
  '',
]

describe('a message', () => {
  it.each(hostile)('does not go to %j', to => {
    expect(() => checkedMessage(mail({ to }))).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }) as Error)
  })

  it.each(['li@example.com', 'li.wang+partner@mail.example.com', "o'neil@example.com", '李@例子.公司', 'a@b'])('goes to %s', to => {
    expect(checkedMessage(mail({ to }))).toMatchObject({ to })
  })

  it.each(['13800000021', '0086-13800000021', '+8613800000021'])('goes to the number %s', to => {
    expect(checkedMessage({ channel: 'SMS', to, subject: '', text: 'x' })).toMatchObject({ to })
  })

  it.each(['li@example.com', '138 0000', '138,139', '138\n139', '-138', ''])('does not go to the number %j', to => {
    expect(() => checkedMessage({ channel: 'SMS', to, subject: '', text: 'x' })).toThrow()
  })

  it('goes to an address on file, which stays masked everywhere else', () => {
    const to = new Secret('li@example.com', 'email', false)
    expect(checkedMessage(mail({ to }))).toMatchObject({ to: 'li@example.com' })
    expect(JSON.stringify(mail({ to }))).not.toContain('li@')
  })

  it('has a subject of one line, whatever a name that stands in it holds', () => {
    const subject = 'Company\r\nBcc: all@example.com\u2028x\u0000'
    expect(checkedMessage(mail({ subject })).subject).toBe('Company Bcc: all@example.com x')
    expect([...checkedMessage(mail({ subject: '公'.repeat(500) })).subject]).toHaveLength(200)
  })
})

describe('mail', () => {
  let server: SmtpServer
  beforeAll(async () => {
    server = await openSmtpServer()
  })
  afterAll(() => server.close())
  const sender = () => smtpSender({ url: server.url, from: 'no-reply@example.com' })

  it('arrives: one envelope, one recipient, the text as it was', async () => {
    await sender().send(mail({ subject: '客户邀请', text: '您好\n.\nhttps://portal.example.com/join#code=x' }))
    const { from, to, lines } = server.received.at(-1) ?? { from: '', to: [], lines: [] }
    expect({ from, to }).toEqual({ from: 'no-reply@example.com', to: ['li@example.com'] })
    const headers = lines.slice(0, lines.indexOf(''))
    expect(headers).toEqual(expect.arrayContaining(['From: no-reply@example.com', 'To: li@example.com']))
    const body = lines.slice(lines.indexOf('') + 1).join('\n')
    expect(decoded(body)).toBe('您好\n..\nhttps://portal.example.com/join#code=x')
  })

  it.each(['a\r\nBcc: all@example.com', 'a\nX-Evil: 1', 'a\u2028Bcc: all@example.com', '=?utf-8?B?DQpCY2M6IGFsbA==?='])(
    'with the subject %j has no header more than any other',
    async subject => {
      const namesOf = (lines: readonly string[]) =>
        lines
          .slice(0, lines.indexOf(''))
          .filter(line => !/^\s/.test(line))
          .map(line => line.split(':')[0])
          .sort()
      await sender().send(mail())
      const ordinary = namesOf(server.received.at(-1)?.lines ?? [])
      await sender().send(mail({ subject }))
      expect(namesOf(server.received.at(-1)?.lines ?? [])).toEqual(ordinary)
      expect(server.received.at(-1)?.to).toEqual(['li@example.com'])
    },
  )

  it.each(hostile.slice(0, 5))('to %j never reaches the server', async to => {
    const before = server.received.length
    await expect(sender().send(mail({ to }))).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(server.received.length).toBe(before)
  })

  it('that the server refuses for good is undeliverable; what it may take later is not', async () => {
    server.recipientAnswer = '550 nobody of that name'
    await expect(sender().send(mail())).rejects.toBeInstanceOf(Undeliverable)
    server.recipientAnswer = '450 come again later'
    const later = await sender()
      .send(mail())
      .catch((error: unknown) => error)
    expect(later).toBeInstanceOf(Error)
    expect(later).not.toBeInstanceOf(Undeliverable)
    server.recipientAnswer = '250 fine'
  })

  it('fails when nobody listens, and may be tried again', async () => {
    const gone = await openSmtpServer()
    await gone.close()
    const failure = await smtpSender({ url: gone.url, from: 'a@example.com' })
      .send(mail())
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: expect.stringMatching(/ECONN|ESOCKET/) as string })
    expect(failure).not.toBeInstanceOf(Undeliverable)
  })

  it('does not carry text messages', async () => {
    expect(sender().channels).toEqual(['EMAIL'])
    await expect(sender().send({ channel: 'SMS', to: '13800000021', subject: '', text: 'x' })).rejects.toBeInstanceOf(Undeliverable)
  })
})

describe('the file outbox', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'partner-center-outbox-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const lines = () =>
    readFileSync(join(folder, 'deep', outboxFile), 'utf8')
      .trimEnd()
      .split('\n')

  it('takes one line for each message, whatever is in it, also when many come at once', async () => {
    const outbox = fileOutbox(join(folder, 'deep'))
    const texts = Array.from({ length: 50 }, (_, n) => `line ${n}\nsecond line\r\n"quoted" \u2028`)
    await Promise.all(texts.map(text => outbox.send(mail({ text }))))
    expect(
      lines()
        .map(line => (JSON.parse(line) as Message).text)
        .sort(),
    ).toEqual([...texts].sort())
    expect(JSON.parse(lines()[0] ?? '')).toEqual({
      channel: 'EMAIL',
      to: 'li@example.com',
      subject: 'Hello',
      text: expect.any(String) as string,
    })
  })

  it('takes text messages too, and is read by its owner only', async () => {
    await fileOutbox(join(folder, 'deep')).send({ channel: 'SMS', to: '13800000021', subject: '', text: 'x' })
    expect(statSync(join(folder, 'deep', outboxFile)).mode & 0o077).toBe(0)
  })
})

describe('a link into the portal', () => {
  it.each([
    ['https://portal.example.com', '/join', 'https://portal.example.com/join#code=a-_b'],
    ['https://portal.example.com/', 'join', 'https://portal.example.com/join#code=a-_b'],
    ['http://localhost:3000/console/', '/customers/join', 'http://localhost:3000/console/customers/join#code=a-_b'],
  ])('from %s to %s is %s: no server on the way sees the code', (portal, path, link) => {
    expect(linksInto(portal)(path, 'a-_b')).toBe(link)
  })

  it('carries any code unharmed', () => {
    const link = linksInto('https://portal.example.com')('join', 'a b&c=d#e')
    expect(new URLSearchParams(new URL(link).hash.slice(1)).get('code')).toBe('a b&c=d#e')
  })
})

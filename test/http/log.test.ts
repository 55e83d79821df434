/** The log by itself: what it blanks, and what it leaves readable. */
import { createLogger } from '../../src/http/log'
import { LogLines } from './shell'

const logged = (fields: object): Record<string, unknown> => {
  const log = new LogLines()
  createLogger('info', log).info(fields, 'x')
  return log.objects[0] ?? {}
}

test.each(['authorization', 'Authorization', 'cookie', 'Set-Cookie', 'token', 'password', 'variables'])(
  'blanks %s at every depth',
  name => {
    const secret = { [name]: 'secret' }
    const blank = { [name]: '[redacted]' }
    expect(logged({ ...secret, kept: 1, a: secret, b: { c: secret } })).toMatchObject({ ...blank, kept: 1, a: blank, b: { c: blank } })
  },
)

test('leaves the given objects as they were', () => {
  const fields = { headers: { authorization: 'secret' } }
  logged(fields)
  expect(fields).toEqual({ headers: { authorization: 'secret' } })
})

test('lets values print themselves', () => {
  const masked = { token: 'secret', toJSON: () => '张**' }
  expect(logged({ name: masked, at: new Date(0) })).toMatchObject({ name: '张**', at: '1970-01-01T00:00:00.000Z' })
})

test('keeps name, message, code, frames and cause of an error, and neither statements nor tokens', () => {
  const cause = Object.assign(new TypeError('bad token eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln'), { source: '{ secretQuery }' })
  const error = Object.assign(new Error("Duplicate entry '13800000000' for key"), {
    code: 'ER_DUP_ENTRY',
    driverError: {},
    sql: 'INSERT',
    cause,
  })
  const line = logged({ err: error })
  expect(line.err).toEqual({
    type: 'Error',
    message: "Duplicate entry '…' for key",
    code: 'ER_DUP_ENTRY',
    stack: expect.stringContaining('log.test.ts'),
    cause: { type: 'TypeError', message: 'bad token [token]', stack: expect.any(String) },
  })
  expect(JSON.stringify(line)).not.toMatch(/13800000000|INSERT|secretQuery|eyJ/)
})

test.each([
  ['of a server', Object.assign(new Error("Duplicate entry 'Li Na' for key 'ux'"), { errno: 1062, sqlState: '23000' })],
  ['of a file', Object.assign(new Error("no such column 'Li Na'"), { name: 'SqliteError', code: 'SQLITE_ERROR' })],
])('keeps the values out of an error %s, whoever hands it on', (_what, error) => {
  expect(JSON.stringify(logged({ err: error }))).not.toMatch(/Li Na/)
})

test('writes nothing below its level', () => {
  const log = new LogLines()
  createLogger('warn', log).info('x')
  expect(log.lines).toEqual([])
})

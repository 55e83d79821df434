/** What a write costs at least: the statements of ours, prepared, one after the other in one transaction, without a rule, a schema or a mapper between them. */
import { readFileSync } from 'node:fs'
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { newId, type Prefix } from '../../../src/shared/ids'
import { idPattern, type Recording } from '../recorded'
import { openPool, signIn } from './duties'
import { tell } from './ready'

const recordings = JSON.parse(readFileSync(process.env.RECORDINGS ?? '', 'utf8')) as Record<string, Recording>
const pool = openPool()
const viewerOf = signIn(pool)

type Prepared = { readonly sql: string; readonly values: readonly string[] }

/** Texts become values, so that a statement is prepared once for all calls. */
const preparedFrom = (recorded: string): Prepared => {
  const values: string[] = []
  const sql = recorded.replace(/'((?:[^'\\]|\\.)*)'/g, (_, quoted: string) => {
    values.push(quoted.replace(/\\(.)/g, (_escaped, letter: string) => (letter === 'n' ? '\n' : letter)))
    return '?'
  })
  return { sql, values }
}

const prepared = (recording: Recording) => ({
  given: recording.given,
  transaction: recording.transaction.map(preparedFrom),
  after: recording.after.map(preparedFrom),
})
type PreparedRecording = ReturnType<typeof prepared>

/** The values of this call: its own ids in place of the recorded ones. */
const valuesFor = ({ given }: PreparedRecording, named: Record<string, string>) => {
  const ids = new Map(Object.entries(given).map(([name, id]) => [id, named[name] ?? id]))
  const idFor = (recorded: string): string => {
    const known = ids.get(recorded) ?? newId(recorded.slice(0, 3) as Prefix)
    ids.set(recorded, known)
    return known
  }
  return (values: readonly string[]): string[] => values.map(value => value.replace(idPattern, idFor))
}

const carryOut = async (recording: PreparedRecording, named: Record<string, string>): Promise<unknown> => {
  const valuesOf = valuesFor(recording, named)
  const connection = await pool.getConnection()
  try {
    for (const { sql, values } of recording.transaction)
      // What begins and ends a transaction has no values.
      await (values.length ? connection.execute(sql, valuesOf(values)) : connection.query(sql))
  } catch (error) {
    await connection.query('ROLLBACK')
    throw error
  } finally {
    connection.release()
  }
  const answer: unknown[] = []
  for (const { sql, values } of recording.after) answer.push((await pool.execute(sql, valuesOf(values)))[0])
  return answer
}

const app = fastify()
for (const [name, recorded] of Object.entries(recordings)) {
  const recording = prepared(recorded)
  app.post(`/${name}`, async (request: FastifyRequest, reply: FastifyReply) => {
    reply.type('application/json')
    const viewer = await viewerOf(request.headers.authorization)
    if (!viewer) return reply.code(401).send('{}')
    const { memberId, partnerId } = viewer
    return JSON.stringify({ data: await carryOut(recording, { ...(request.body as Record<string, string>), memberId, partnerId }) })
  })
}

void app.listen({ port: 0, host: '127.0.0.1' }).then(() => tell(app.server, ''))

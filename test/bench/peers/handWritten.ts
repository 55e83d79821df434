/** What a write costs at least: the statements of ours, one after the other in one transaction, without a rule, a schema or a mapper between them. */
import { readFileSync } from 'node:fs'
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { newId, type Prefix } from '../../../src/shared/ids'
import { idPattern, type Recording } from '../recorded'
import { openPool, signIn } from './duties'
import { tell } from './ready'

const recordings = JSON.parse(readFileSync(process.env.RECORDINGS ?? '', 'utf8')) as Record<string, Recording>
const pool = openPool()
const viewerOf = signIn(pool)

/** The texts of this call: its own ids in place of the recorded ones. */
const textsFor = ({ given }: Recording, named: Record<string, string>) => {
  const ids = new Map(Object.entries(given).map(([name, id]) => [id, named[name] ?? id]))
  const idFor = (recorded: string): string => {
    const known = ids.get(recorded) ?? newId(recorded.slice(0, 3) as Prefix)
    ids.set(recorded, known)
    return known
  }
  return (text: string): string => text.replace(idPattern, idFor)
}

const carryOut = async (recording: Recording, named: Record<string, string>): Promise<unknown> => {
  const textOf = textsFor(recording, named)
  const connection = await pool.getConnection()
  try {
    for (const text of recording.transaction) await connection.query(textOf(text))
  } catch (error) {
    await connection.query('ROLLBACK')
    throw error
  } finally {
    connection.release()
  }
  const answer: unknown[] = []
  for (const text of recording.after) answer.push((await pool.query(textOf(text)))[0])
  return answer
}

const app = fastify()
for (const [name, recording] of Object.entries(recordings)) {
  app.post(`/${name}`, async (request: FastifyRequest, reply: FastifyReply) => {
    reply.type('application/json')
    const viewer = await viewerOf(request.headers.authorization)
    if (!viewer) return reply.code(401).send('{}')
    const { memberId, partnerId } = viewer
    return JSON.stringify({ data: await carryOut(recording, { ...(request.body as Record<string, string>), memberId, partnerId }) })
  })
}

void app.listen({ port: 0, host: '127.0.0.1' }).then(() => tell(app.server, ''))

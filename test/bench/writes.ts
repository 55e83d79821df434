/** The two mutations that are compared: what is sent to ours and to the hand-written one, and sixteen clients that send it at once. */
import { Agent, request } from 'node:http'
import { newId } from '../../src/shared/ids'
import type { Contestant } from './contestants'
import type { Answers } from './measure'
import type { OpenStand } from './stand'
import { clients, type Writer } from './writesWorld'

export type WriteName = keyof typeof writes

/** One call: what ours is asked, and the ids that the hand-written one is told. */
type Call = { readonly input: Record<string, unknown>; readonly named: Record<string, string> }

const pick = <T>(from: readonly T[], position: number): T => {
  const found = from[position % from.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

export const writes = {
  issueVouchers: {
    query: `mutation ($input: IssueVouchersInput!) { issueVouchers(input: $input) {
      replayed userErrors { code } results { userErrors { code } voucher { id faceValue { amount } } }
    } }`,
    /** To the quota, in stored units. */
    change: '- 100000000',
    callOf: ({ partner: { voucherQuotaId, customerIds } }: Writer, position: number): Call => {
      const customerId = pick(customerIds, position)
      return {
        input: { quotaId: voucherQuotaId, customerIds: [customerId], faceValue: '1.00' },
        named: { voucherQuotaId, customerId },
      }
    },
    /** How many are stored, for writers of these partners. */
    stored: 'SELECT COUNT(*) AS count FROM voucher WHERE partner_id IN',
  },
  submitMdfActivity: {
    query: `mutation ($input: SubmitMdfActivityInput!) { submitMdfActivity(input: $input) {
      replayed userErrors { code } mdfActivity { id status quota { reservedAmount { amount } } }
    } }`,
    change: '+ 600000000000',
    callOf: ({ partner: { mdfQuotaId }, drafts }: Writer): Call => {
      const activityId = drafts.pop()
      if (!activityId) throw new Error('no draft is left')
      return { input: { id: activityId, agreementAccepted: true }, named: { activityId, mdfQuotaId } }
    },
    stored: "SELECT COUNT(*) AS count FROM mdf_activity WHERE status = 'APPLICATION_REVIEWING' AND partner_id IN",
  },
} as const
export const writeNames = Object.keys(writes) as WriteName[]

/** Its connections are the clients'. */
const agent = new Agent({ keepAlive: true, maxSockets: clients })

const post = (url: string, authorization: string, body: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method: 'POST', agent, headers }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', reject).end(body)
  })

/** Sends one call; throws unless it was carried out. */
export const carryOut = async (contestant: Contestant, token: string, write: WriteName, { input, named }: Call): Promise<void> => {
  const variables = { input: { ...input, idempotencyKey: newId('idk') } }
  const [url, body] = contestant.speaksGraphql
    ? [contestant.url, { query: writes[write].query, variables }]
    : [`${contestant.url}/${write}`, named]
  const { status, text } = await post(url, `Bearer ${token}`, JSON.stringify(body))
  if (status !== 200 || /"errors":|"userErrors":\[\{/.test(text)) throw new Error(`${contestant.name} refuses ${write}: ${status} ${text}`)
}

export type SignedIn = Writer & { readonly token: string }
export const withTokens = (stand: OpenStand, writers: readonly Writer[]): SignedIn[] =>
  writers.map(writer => ({ ...writer, token: stand.tokenOf(writer.memberId) }))

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0

/** Everybody writes so many times, one call after the other, all at once. */
export const writeAll = async (
  contestant: Contestant,
  write: WriteName,
  writers: readonly SignedIn[],
  callsEach: number,
): Promise<Answers> => {
  const times: number[] = []
  let failed = 0
  await Promise.all(
    writers.map(async writer => {
      for (let position = 0; position < callsEach; position++) {
        const call = writes[write].callOf(writer, position)
        const began = performance.now()
        try {
          await carryOut(contestant, writer.token, write, call)
          times.push(performance.now() - began)
        } catch (error) {
          failed += 1
          if (failed === 1) process.stderr.write(`  ${(error as Error).message}\n`)
        }
      }
    }),
  )
  times.sort((a, b) => a - b)
  return { served: times.length, failed, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

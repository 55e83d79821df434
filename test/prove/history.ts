/** What clients were answered: what is acknowledged, what is refused, and what nobody knows until a final look. */
import type { BankModel } from './bankModel'
import { type AnswerOf, type Call, make, type Operation } from './calls'
import { type Misses, tally } from './proof'
import type { Reply, Stage } from './stage'

type Payload = { readonly replayed: boolean; readonly userErrors: readonly { readonly code: string }[] }
type Kept = { readonly member_id: string; readonly operation: string; readonly key: string }

const nameOf = (member: string, operation: string, key: string): string => [member, operation, key].join(' ')
const answered = ({ status, data, codes }: Reply, { operation }: Call): Payload | null =>
  status === 200 && codes.length === 0 && data ? (data[operation] as Payload) : null

export class History {
  private readonly acknowledged: { readonly call: Call; readonly answer: Payload }[] = []
  private refusals = 0
  private readonly unknown: Call[] = []
  private readonly strange: string[] = []
  private lost = 0

  constructor(private readonly stage: Stage) {}

  /** Null where nothing was acknowledged: `isKnown` tells a refusal from an answer that did not come. */
  async put(call: Call): Promise<{ readonly answer: AnswerOf<Operation> | null; readonly isKnown: boolean }> {
    const reply = await make(this.stage, call)
    const payload = answered(reply, call)
    if (!payload) {
      if (reply.status !== 0 && reply.status !== 503) this.strange.push(`${call.operation}: HTTP ${reply.status} ${reply.codes.join(' ')}`)
      this.unknown.push(call)
      return { answer: null, isKnown: false }
    }
    const [refusal] = payload.userErrors
    if (refusal) {
      this.refusals++
      return { answer: null, isKnown: true }
    }
    this.acknowledged.push({ call, answer: payload })
    return { answer: payload as unknown as AnswerOf<Operation>, isKnown: true }
  }

  /** One look at the keys decides what became of each unknown call; one that was carried out is answered again. */
  async settle(misses: Misses): Promise<void> {
    misses.none('answers that are neither done, refused nor retriable', this.strange)
    const kept = await this.stage.sql<Kept>('SELECT * FROM idempotency_key')
    const keys = new Set(kept.map(({ member_id, operation, key }) => nameOf(member_id, operation, key)))
    for (const call of this.unknown) {
      if (!keys.has(nameOf(`mbr_${call.as}`, call.operation, call.key))) continue
      const answer = answered(await make(this.stage, call), call)
      misses.expect(`${call.operation} ${call.key}, asked again`, answer?.replayed, true)
      if (answer) this.acknowledged.push({ call, answer })
      this.lost++
    }
    const rows = await this.stage.sql<{ member_id: string; operation: string; idempotency_key: string }>(
      "SELECT member_id, operation, idempotency_key FROM audit_event WHERE result = 'DONE' AND changes <> '[]'",
    )
    const audited = new Set(rows.map(row => nameOf(row.member_id, row.operation, row.idempotency_key)))
    misses.none(
      'done, and not in the audit trail',
      [...keys].filter(key => !audited.has(key)),
    )
  }

  replayOn(model: BankModel): void {
    for (const { call, answer } of this.acknowledged) model.apply(call, answer as never)
  }

  get counts(): string {
    const done = this.acknowledged.length - this.lost
    return `${done} done, ${this.refusals} refused, ${this.unknown.length} unknown and settled (${this.lost} of them done)`
  }

  /** How often each was done. */
  get done(): Record<string, number> {
    return tally(this.acknowledged.map(({ call }) => call.operation))
  }
}

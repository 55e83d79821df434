/** A master passes money on to one of its cloud resellers, and takes it back (R-RES-5). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { resellerNotFound } from '../../../shared/errors'
import type { CurrencyCode } from '../../../shared/money'
import { PartnerEntity, PartnerStatus } from '../../partners'
import { AccountType } from '../account.enums'
import type { AllocateToResellerInput } from '../adjustment.inputs'
import { Adjustments, type Party, type Terms } from '../adjustments'
import { funderOf } from '../funder'
import { adjustingReseller } from '../sensitive'
import { amountIn, checkMemo } from './adjustable'

/** Partners settle in one currency (part 2 §1.1). */
const currency: CurrencyCode = 'CNY'

/** One that left is no longer mine; a restricted or frozen one still is. */
const myReseller = async (tx: Transaction, id: string): Promise<string> => {
  const reseller = await tx.rows(PartnerEntity).where(equals('id', id)).one(['id', 'masterId', 'status'])
  if (!reseller || reseller.masterId !== tx.viewer.partnerId || reseller.status === PartnerStatus.EXITED)
    throw resellerNotFound('indirectPartnerId')
  return reseller.id
}

const adjusting =
  (operation: string, decide: (adjustments: Adjustments, party: Party, terms: Terms) => string) =>
  async (tx: Transaction, ctx: Context, input: AllocateToResellerInput) => {
    checkMemo(input.memo)
    const amount = amountIn(input.amount, currency)
    const party = { resellerId: await myReseller(tx, input.indirectPartnerId), currency }
    const funder = await funderOf(tx, tx.viewer.partnerId)
    const adjustments = await Adjustments.lock(tx, funder, [party], [AccountType.BALANCE])
    const work = async () => {
      const recordId = decide(adjustments, party, { type: AccountType.BALANCE, amount, memo: input.memo })
      await adjustingReseller.confirm(tx, ctx, input)
      return { recordId, transId: (await adjustments.carryOut()).get(recordId) ?? null }
    }
    const { answer, replayed } = await once(tx, ctx, operation, input, work)
    return { ...answer, replayed }
  }

export const allocateToReseller = adjusting('allocateToReseller', (adjustments, party, terms) => adjustments.allocate(party, terms))
export const reclaimFromReseller = adjusting('reclaimFromReseller', (adjustments, party, terms) => adjustments.reclaim(party, terms))

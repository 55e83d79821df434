/** Looks at a code that someone gave: wrong ones are counted before anything else happens, a right one is used up with what it was for. */
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import type { Transaction } from '../../db'
import { compared, equals, isNull, not } from '../../shared/conditions'
import { UserError, type UserErrorCode } from '../../shared/errors'
import { later } from '../../shared/time'
import { MemberEntity } from '../members'
import { type Binding, bindingOf, isCode } from './code'
import { VerificationCodeEntity } from './verificationCode.entity'

/** R-VC-1: after three wrong ones not even the right one counts. */
export const mostFailedChecks = 3
/** Whatever was sent meanwhile, and whatever it was about: for each member and operation no more are compared. INFERRED. */
export const guessing = { most: 5, withinMs: 15 * 60_000 }

const system = systemViewer('checking a verification code')
/** Where an input holds the code of a sensitive operation. */
const codeOfOperation = ['verification', 'code'] as const

const refused = (code: UserErrorCode, field: readonly string[], most = mostFailedChecks): UserError => new UserError(code, { most }, field)

type Verdict = { readonly codeId: string } | { readonly refusal: UserErrorCode; readonly most?: number }

/** When a wrong one was given is not known, only until when one could be: that counts, and is never too early. */
const recentGuesses = async (tx: Transaction, { memberId, purpose }: Binding): Promise<number> => {
  const since = later(tx.now, -guessing.withinMs)
  const rows = await tx
    .rows(VerificationCodeEntity)
    .where(equals('memberId', memberId), equals('purpose', purpose), compared('expiresAt', '>', since))
    .many(['failedChecks', 'usedAt', 'voidedAt'])
  return rows.reduce((sum, { failedChecks, usedAt, voidedAt }) => ((usedAt ?? voidedAt ?? tx.now) > since ? sum + failedChecks : sum), 0)
}

/**
 * In a transaction of its own, which stays whatever becomes of the call: guesses that come at once wait for the member's lock, whatever they are
 * about, so that no more than three of one code and five in all are ever compared.
 */
export const checkCode = async (
  ctx: Context,
  binding: Binding,
  code: string,
  field: readonly string[] = codeOfOperation,
): Promise<string> => {
  const verdict = await ctx.db.as(system).write(async (tx): Promise<Verdict> => {
    await tx.lock(MemberEntity, binding.memberId)
    const open = await tx
      .rows(VerificationCodeEntity)
      .where(equals('binding', bindingOf(binding)), not(isNull('sentAt')), isNull('usedAt'), isNull('voidedAt'))
      .many(['id'])
    const rows = await tx.lockMany(
      VerificationCodeEntity,
      open.map(row => row.id),
    )
    const row = [...rows.values()].find(({ usedAt, voidedAt }) => usedAt === null && voidedAt === null)
    if (!row) return { refusal: 'VERIFICATION_CODE_WRONG' }
    if (row.failedChecks >= mostFailedChecks) return { refusal: 'VERIFICATION_ATTEMPTS_EXCEEDED' }
    if (row.expiresAt <= tx.now) return { refusal: 'VERIFICATION_CODE_EXPIRED' }
    if ((await recentGuesses(tx, binding)) >= guessing.most) return { refusal: 'VERIFICATION_ATTEMPTS_EXCEEDED', most: guessing.most }
    if (isCode(row, code)) return { codeId: row.id }
    row.failedChecks += 1
    await tx.save(row)
    return { refusal: 'VERIFICATION_CODE_WRONG' }
  })
  if ('refusal' in verdict) throw refused(verdict.refusal, field, verdict.most)
  return verdict.codeId
}

/** Single use: the second of two calls with one code finds it used. What the call rolls back, it rolls back too. */
export const useUp = async (tx: Transaction, codeId: string, field: readonly string[] = codeOfOperation): Promise<void> => {
  const codes = tx.beside(system)
  const row = await codes.lock(VerificationCodeEntity, codeId)
  if (row.usedAt !== null || row.voidedAt !== null) throw refused('VERIFICATION_CODE_WRONG', field)
  if (row.expiresAt <= tx.now) throw refused('VERIFICATION_CODE_EXPIRED', field)
  row.usedAt = tx.now
  await codes.save(row)
}

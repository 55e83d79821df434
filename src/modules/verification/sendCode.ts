/** Makes a code and sends it. It counts from when the sender took it over; until then an older one stays good. */
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import type { Transaction } from '../../db'
import type { Channel } from '../../messages'
import { compared, equals, isNull } from '../../shared/conditions'
import { invalidInput, UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import type { Secret } from '../../shared/secret'
import { later } from '../../shared/time'
import { MemberEntity } from '../members'
import { type Binding, bindingOf, defaultTimeout, hashOfCode, longestTimeout, minutesGranted, newCode, newSalt } from './code'
import { MessageLanguage } from '../partners'
import { VerificationCodeEntity } from './verificationCode.entity'
import { wordingOf } from './wording'

const minute = 60_000
const day = 24 * 60 * minute

/** INFERRED: one a minute and ten a day, for each member and operation, or each number that somebody else owns. */
export const sendingLimits = { restMs: minute, perDay: 10 }
/** INFERRED: codes that one member may send to other people in a day, whatever the number. */
export const codesToOthersPerDay = 100

export type CodeToSend = Omit<Binding, 'memberId'> & {
  readonly channel: Channel
  readonly to: string | Secret
  readonly language: MessageLanguage | null | undefined
  readonly timeoutMinutes: number | null | undefined
  /** Whether it goes to somebody else. */
  readonly isToOther: boolean
}
export type SentCode = { readonly expiresAt: string }

const system = systemViewer('sending a verification code')

const minutesOf = (timeoutMinutes: number | null | undefined): number => {
  const minutes = timeoutMinutes ?? defaultTimeout
  if (minutes < 1 || minutes > longestTimeout) throw invalidInput(`1 to ${longestTimeout} minutes`, 'timeoutMinutes')
  return minutesGranted(minutes)
}

const limitReached = (retryAt: string): UserError => new UserError('VERIFICATION_SENDING_LIMIT_REACHED', { retryAt })

/** R-VC-1. Attempts that failed count too: a sender in trouble is not helped by more. */
const checkLimits = async (tx: Transaction, memberId: string, binding: string, { purpose, isToOther }: CodeToSend): Promise<void> => {
  const ofToday = await tx
    .rows(VerificationCodeEntity)
    .where(equals('memberId', memberId), equals('purpose', purpose), compared('createdAt', '>', later(tx.now, -day)))
    .many(['binding', 'createdAt'], { sorting: [['createdAt', 'ASC']] })
  const [oldest] = ofToday
  if (isToOther && oldest && ofToday.length >= codesToOthersPerDay) throw limitReached(later(oldest.createdAt, day))
  const counted = isToOther ? ofToday.filter(row => row.binding === binding) : ofToday
  const newest = counted.at(-1)
  if (newest && later(newest.createdAt, sendingLimits.restMs) > tx.now) throw limitReached(later(newest.createdAt, sendingLimits.restMs))
  const first = counted.at(-sendingLimits.perDay)
  if (first) throw limitReached(later(first.createdAt, day))
}

/** The member's own row orders calls that come at once: the limits hold for them too. */
const reserve = (ctx: Context, code: string, given: CodeToSend): Promise<Pick<VerificationCodeEntity, 'id' | 'binding' | 'expiresAt'>> =>
  ctx.db.as(system).write(async tx => {
    const { memberId } = ctx.viewer
    await tx.lock(MemberEntity, memberId)
    const binding = bindingOf({ memberId, ...given })
    await checkLimits(tx, memberId, binding, given)
    const salt = newSalt()
    const row = {
      id: newId('vcd'),
      memberId,
      purpose: given.purpose,
      binding,
      channel: given.channel,
      salt,
      codeHash: hashOfCode(salt, code),
      failedChecks: 0,
      createdAt: tx.now,
      expiresAt: later(tx.now, minutesOf(given.timeoutMinutes) * minute),
      sentAt: null,
      usedAt: null,
      voidedAt: null,
      version: 1,
    }
    await tx.append(VerificationCodeEntity, row)
    return row
  })

/** From now on it is the only one for what it is bound to. */
const activate = (ctx: Context, id: string, binding: string): Promise<void> =>
  ctx.db.as(system).write(async tx => {
    await tx.lock(MemberEntity, ctx.viewer.memberId)
    const open = await tx.rows(VerificationCodeEntity).where(equals('binding', binding), isNull('usedAt'), isNull('voidedAt')).many(['id'])
    const codes = await tx.lockMany(
      VerificationCodeEntity,
      open.map(row => row.id),
    )
    for (const row of codes.values()) {
      if (row.id === id) row.sentAt = tx.now
      else if (row.sentAt) row.voidedAt = tx.now
    }
    await tx.save(...codes.values())
  })

/** Outside of any transaction: nothing is locked while the message is on its way. */
export const sendCode = async (ctx: Context, given: CodeToSend): Promise<SentCode> => {
  const code = newCode()
  const minutes = minutesOf(given.timeoutMinutes)
  const { id, binding, expiresAt } = await reserve(ctx, code, given)
  try {
    await ctx.sender.send({ channel: given.channel, to: given.to, ...wordingOf(given.language ?? MessageLanguage.ZH_CN, code, minutes) })
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('VERIFICATION_CODE_NOT_SENT', { channel: given.channel }, ['channel'])
  }
  await activate(ctx, id, binding)
  return { expiresAt }
}

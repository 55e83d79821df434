/** Saves an application for a test coupon: a new draft, or what changed in one that is not under review (R-2093). */
import { PartnerIdentity } from '../../../access/roles'
import type { Viewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { inputAmount, Money } from '../../../shared/money'
import { shownOf } from '../../../shared/shown'
import { TestCouponStatus } from '../partnerVoucher.enums'
import { testCouponLifecycle } from '../partnerVoucher.lifecycle'
import type { SaveTestCouponApplicationInput } from '../testCoupon.inputs'
import { TestCouponApplicationEntity } from '../testCouponApplication.entity'
import { lockApplication } from './lockApplication'

type Given<T> = T | null | undefined
type Content = Pick<TestCouponApplicationEntity, 'name' | 'developmentPath' | 'amount' | 'resourceListUrl' | 'solutionName' | 'purpose'>

/** The site's currency (part 2 §1.1). */
const currency = 'CNY'

/** Absent stays absent; null and blank are nothing. */
const textOf = (text: Given<string>, most: number, field: string): Given<string> => {
  const trimmed = shownOf(text ?? '')
  if (!trimmed) return text === undefined ? undefined : null
  if ([...trimmed].length > most) throw invalidInput(`at most ${most} characters`, field)
  return trimmed
}

const neededText = (text: Given<string>, most: number, field: string): string | undefined => {
  const given = textOf(text, most, field)
  if (given === null) throw new UserError('FIELD_REQUIRED', { name: field }, [field])
  return given
}

/** R-2090: a link that a browser opens safely. */
const linkOf = (text: Given<string>, field: string): Given<string> => {
  const link = textOf(text, 512, field)
  if (link && (!URL.canParse(link) || new URL(link).protocol !== 'https:' || /\s/.test(link)))
    throw invalidInput('a link that begins with https://', field)
  return link
}

const pathOf = (path: Given<PartnerIdentity>, { identities }: Viewer): PartnerIdentity | undefined => {
  if (path === undefined) return undefined
  if (path === null) throw new UserError('FIELD_REQUIRED', { name: 'developmentPath' }, ['developmentPath'])
  if (!identities.includes(path)) throw invalidInput('not a development path of the partner', 'developmentPath')
  return path
}

const amountOf = (amount: Given<string>): Given<Money> =>
  amount ? Money.of(inputAmount(amount, 'amount'), currency) : (amount as Given<null>)

/** Only the fields that were given. */
const contentOf = (input: SaveTestCouponApplicationInput, viewer: Viewer): Partial<Content> => {
  const content = {
    name: neededText(input.name, 128, 'name'),
    developmentPath: pathOf(input.developmentPath, viewer),
    amount: amountOf(input.amount),
    resourceListUrl: linkOf(input.resourceListUrl, 'resourceListUrl'),
    solutionName: textOf(input.solutionName, 128, 'solutionName'),
    purpose: textOf(input.purpose, 2000, 'purpose'),
  }
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
}

const needed = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new UserError('FIELD_REQUIRED', { name }, [name])
  return value
}

const create = async (tx: Transaction, { viewer }: Context, content: Partial<Content>): Promise<{ objectId: string }> => {
  const id = await tx.insert(TestCouponApplicationEntity, {
    amount: null,
    resourceListUrl: null,
    solutionName: null,
    purpose: null,
    ...content,
    id: newId('tca'),
    partnerId: viewer.partnerId ?? '',
    status: TestCouponStatus.DRAFT,
    name: needed(content.name, 'name'),
    developmentPath: needed(content.developmentPath, 'developmentPath'),
    currency,
    applicantId: viewer.memberId,
    submittedAt: null,
    reviewedById: null,
    reviewedAt: null,
    reviewComment: null,
    partnerVoucherId: null,
    pendingPartnerId: null,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  })
  return { objectId: id }
}

export const saveTestCouponApplication = async (tx: Transaction, ctx: Context, input: SaveTestCouponApplicationInput) => {
  const content = contentOf(input, ctx.viewer)
  const { id, expectedVersion, idempotencyKey } = input
  if (typeof id === 'string') {
    const application = await lockApplication(tx, { id, expectedVersion })
    testCouponLifecycle.move(application, 'edit', ctx.viewer)
    await tx.save(Object.assign(application, content))
    return { objectId: id }
  }
  // Editing twice is one edit; creating twice would be two applications.
  const keyed = { ...input, idempotencyKey: needed(idempotencyKey ?? undefined, 'idempotencyKey') }
  const { answer, replayed } = await once(tx, ctx, 'saveTestCouponApplication', keyed, () => create(tx, ctx, content))
  return { ...answer, replayed }
}

/** The MDF of the demo world: it adds up to the cent, and shows every state with what belongs to it. */
import { demoSize } from '../../src/demo/sizes'
import {
  MdfActivityEntity,
  MdfActivityStatus,
  MdfClaimEntity,
  MdfConferenceEntity,
  mdfInvariants,
  MdfParticipantEntity,
} from '../../src/modules/mdf'
import { wholeInvoiceNumberOf } from '../../src/shared/documentNumbers'
import { type Demo, openDemo } from '../support/demo'
import { now } from '../support/rows'
import { collect } from './collected'

const world = collect(demoSize, now)

describe('the MDF of the demo world', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo('sqlite')
  })
  afterAll(() => demo.close())

  it.each(mdfInvariants)('$name', async ({ sql }) => {
    expect(await demo.store.read(sql, [])).toEqual([])
  })

  it('is in every state; whatever was claimed has a claim, and nothing else has', () => {
    const activities = world.of(MdfActivityEntity)
    expect(new Set(activities.map(({ status }) => status))).toEqual(new Set(Object.values(MdfActivityStatus)))
    const claims = new Set(world.of(MdfClaimEntity).map(({ activityId }) => activityId))
    for (const { id, status } of activities)
      expect(claims.has(id)).toBe(/^(CLAIM_(REVIEWING|REJECTED|APPROVED)|INVOICE|AWAITING|PAID)/.test(status))
  })

  it('has invoices as they are registered, each another one (R-MC-10)', () => {
    const numbers = world.of(MdfClaimEntity).flatMap(({ invoiceNo }) => (invoiceNo ? [invoiceNo] : []))
    expect(numbers.map(number => wholeInvoiceNumberOf(number, 'invoiceNo'))).toEqual(numbers)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length).toBeGreaterThan(0)
  })

  it('has events that bear the names of their activities, some with those who attended (R-ME-2, R-ME-3)', () => {
    const names = new Map(world.of(MdfActivityEntity).map(({ id, activityName }) => [id, activityName]))
    const events = world.of(MdfConferenceEntity)
    expect(events.length).toBeGreaterThan(0)
    for (const { activityId, conferenceName } of events) expect(conferenceName).toBe(names.get(activityId))
    expect(world.of(MdfParticipantEntity).length).toBeGreaterThan(0)
  })
})

/** The customers that partners of the demo mean to win: every state is there, and what stands there is possible. */
import { demoInvitationCode } from '../../src/demo/development'
import { demoSize } from '../../src/demo/sizes'
import {
  CustomerInvitationEntity,
  InvitationChannel,
  InvitationLinkEntity,
  InvitationStatus,
  ReportedCustomerEntity,
  ReportStatus,
} from '../../src/modules/customerDevelopment'
import { CustomerEntity } from '../../src/modules/customers'
import { MemberEntity } from '../../src/modules/members'
import { hashOfLinkCode } from '../../src/shared/linkCode'
import { now } from '../support/rows'
import { collect } from './collected'

const world = collect(demoSize, now)
const reports = world.of(ReportedCustomerEntity)
const invitations = world.of(CustomerInvitationEntity)
const customers = new Map(world.of(CustomerEntity).map(customer => [customer.id, customer]))
const manager = world.of(MemberEntity).find(({ subject }) => subject === 'sp-manager')

const statesOf = (rows: readonly { status: string }[]): string[] => [...new Set(rows.map(({ status }) => status))].sort()

describe('reported customers', () => {
  it('are in every state, and the customer manager has some in several', () => {
    expect(statesOf(reports)).toEqual(Object.values(ReportStatus).sort())
    expect(statesOf(reports.filter(({ reportedById }) => reportedById === manager?.id)).length).toBeGreaterThanOrEqual(3)
  })

  it('hold what they protect: each number, address and company once (R-DEV-1)', () => {
    const held = reports.filter(({ hold }) => hold !== null)
    expect(held.every(({ status }) => status === ReportStatus.PENDING_REVIEW || status === ReportStatus.REPORTED)).toBe(true)
    for (const column of ['mobilePhone', 'email', 'companyKey'] as const) {
      const values = held.map(report => report[column]).filter(value => value !== null)
      expect(new Set(values).size).toBe(values.length)
    }
  })

  it('run for 15 days: what is reported is not over, what has expired is', () => {
    expect(
      reports.filter(({ status }) => status === ReportStatus.REPORTED).every(({ validUntil }) => validUntil !== null && validUntil > now),
    ).toBe(true)
    expect(
      reports.filter(({ status }) => status === ReportStatus.EXPIRED).every(({ validUntil }) => validUntil !== null && validUntil < now),
    ).toBe(true)
    expect(reports.every(({ reportedAt }) => reportedAt <= now)).toBe(true)
  })

  it('became customers of the partner that reported them', () => {
    const associated = reports.filter(({ customerId }) => customerId !== null)
    expect(associated.length).toBeGreaterThan(0)
    expect(associated.every(({ customerId, partnerId }) => customers.get(customerId ?? '')?.partnerId === partnerId)).toBe(true)
  })
})

describe('invitations', () => {
  it('are in every state and by both channels, and those that wait are good', () => {
    expect(statesOf(invitations)).toEqual(Object.values(InvitationStatus).sort())
    expect(new Set(invitations.map(({ channel }) => channel))).toEqual(new Set(Object.values(InvitationChannel)))
    const waiting = invitations.filter(({ status }) => status === InvitationStatus.INVITED || status === InvitationStatus.FAILED)
    expect(waiting.every(({ expiresAt }) => expiresAt > now)).toBe(true)
    expect(invitations.every(({ sentAt, handledAt }) => sentAt <= now && (handledAt ?? now) <= now)).toBe(true)
  })

  it('say why they failed', () => {
    expect(
      invitations.filter(({ status }) => status === InvitationStatus.FAILED).every(({ failureReason }) => failureReason !== null),
    ).toBe(true)
  })

  it('can be followed by a link whose code is told', () => {
    const link = world.of(InvitationLinkEntity).find(({ codeHash }) => codeHash === hashOfLinkCode(demoInvitationCode))
    expect(link?.expiresAt && link.expiresAt > now).toBe(true)
  })
})

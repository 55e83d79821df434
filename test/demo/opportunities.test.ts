/** The made-up opportunities fit together: what runs holds its offering, what is public has a statement. */
import { OpportunityIncentiveStatus, runningStates } from '../../src/modules/opportunityIncentives'
import { DeliveryProjectStatus } from '../../src/modules/deliveryProjects'
import { SharedOpportunityStatus } from '../../src/modules/sharedOpportunities'
import { type Demo, openDemo } from '../support/demo'

type Raw = Record<string, string | null>

describe('the opportunities of the demo world', () => {
  let demo: Demo
  const rows = async (sql: string) => (await demo.store.writer.query(sql)) as Raw[]
  beforeAll(async () => {
    demo = await openDemo('sqlite')
  })
  afterAll(() => demo.close())

  it('stand in every state', async () => {
    const stateOf = async (table: string) =>
      (await rows(`SELECT DISTINCT status FROM ${table} ORDER BY status`)).map(({ status }) => status)
    expect(await stateOf('shared_opportunity')).toEqual(Object.values(SharedOpportunityStatus).sort())
    // A payment request is the payout's to make.
    const others = Object.values(OpportunityIncentiveStatus).filter(status => status !== OpportunityIncentiveStatus.PAYING)
    expect(await stateOf('opportunity_incentive')).toEqual(others.sort())
    expect((await stateOf('delivery_project')).length).toBeGreaterThanOrEqual(6)
    expect(await stateOf('delivery_project')).toEqual(expect.arrayContaining([DeliveryProjectStatus.DRAFT, DeliveryProjectStatus.SCORED]))
  })

  it('hold an offering exactly while their application runs (R-OI-1)', async () => {
    const running = await rows(
      `SELECT id FROM opportunity_incentive WHERE status IN (${runningStates.map(state => `'${state}'`).join()}) ORDER BY id`,
    )
    const held = await rows('SELECT opportunity_incentive_application_id AS id FROM offering_use ORDER BY 1')
    expect(held).toEqual(running)
    expect(running.length).toBeGreaterThan(2)
  })

  it('have a statement of that amount from publicity on', async () => {
    const odd = await rows(
      'SELECT o.id FROM opportunity_incentive o LEFT JOIN incentive i ON i.id = o.incentive_id WHERE o.approved_amount IS NOT NULL AND (i.id IS NULL OR i.incentive_amount <> o.approved_amount)',
    )
    expect(odd).toEqual([])
  })
})

/** The small world with tasks about its customers; the reseller has entrusted its tasks to its master. */
import { BusinessOpportunityEntity, RenewalTaskEntity, SalesTaskEntity, TaskHandlingEntity } from '../../../src/modules/salesTasks'
import { HandlingResult } from '../../../src/modules/salesTasks'
import { opportunityRow, renewalTaskRow, salesTaskRow } from '../../support/salesTaskRows'
import { valueAt } from '../../support/answers'
import { type Answer, type DatabaseKind, openWorld, type World } from '../../support/world'

const about = {
  1: { partnerId: 'ptn_sp', customerId: 'cus_1' },
  3: { partnerId: 'ptn_sp', customerId: 'cus_3' },
  4: { partnerId: 'ptn_sp', customerId: 'cus_4' },
  r: { partnerId: 'ptn_reseller', customerId: 'cus_r1' },
  x: { partnerId: 'ptn_other', customerId: 'cus_x1' },
} as const
type Place = keyof typeof about
const places = Object.keys(about) as unknown as Place[]

export const taskRow = (id: string, place: Place, given: Partial<SalesTaskEntity> = {}) => salesTaskRow({ id, ...about[place], ...given })

/** `stk_1`, `rtk_1` and so on; those of the stranger say CANARY. */
export const openTaskWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await entrust(world, true)
  await world.add(SalesTaskEntity, ...places.map(place => taskRow(`stk_${place}`, place, String(place) === 'x' ? { name: 'CANARY' } : {})))
  await world.add(
    RenewalTaskEntity,
    ...places.map(place => renewalTaskRow({ id: `rtk_${place}`, orderId: `ord_${String(place).toUpperCase()}`, ...about[place] })),
  )
  await world.add(
    TaskHandlingEntity,
    ...places.map(place => ({
      id: `thd_${place}`,
      ...about[place],
      taskId: `stk_${place}`,
      memberId: 'mbr_masterAdmin',
      handledAt: '2026-02-20T02:00:00.000Z',
      result: HandlingResult.FOLLOWED_UP,
      remark: String(place) === 'x' ? 'CANARY' : null,
    })),
  )
  await world.add(
    BusinessOpportunityEntity,
    opportunityRow({ id: 'opp_1', ...about[1], ownerId: 'mbr_manager', sourceTaskId: 'stk_1' }),
    opportunityRow({ id: 'opp_3', ...about[3], ownerId: 'mbr_colleague' }),
    opportunityRow({ id: 'opp_r', ...about.r, ownerId: 'mbr_masterAdmin', sourceTaskId: 'stk_r' }),
    opportunityRow({ id: 'opp_x', ...about.x, ownerId: 'mbr_strangerManager', name: 'CANARY' }),
  )
  return world
}

/** Whether the reseller's entrustment notice is in force (R-TASK-4). */
export const entrust = async (world: World, isInForce: boolean): Promise<void> => {
  const at = isInForce ? "'2025-01-22T00:00:00.000Z'" : 'NULL'
  await world.store.writer.query(`UPDATE partner SET entrustment_notice_accepted_at = ${at} WHERE id = 'ptn_reseller'`)
}

/** Gives the reseller to the master's customer manager (R-RES-4), or takes it back. */
export const giveReseller = async (world: World, managerId: string | null): Promise<void> => {
  await world.store.writer.query(`UPDATE partner SET manager_id = ${managerId ? `'${managerId}'` : 'NULL'} WHERE id = 'ptn_reseller'`)
}

let count = 0
export const keyed = (): string => `key-${(count += 1)}`

const handling = (kind: 'SalesTask' | 'RenewalTask', object: string) => `mutation ($input: Handle${kind}Input!) {
  handle${kind}(input: $input) { ${object} { id status version handlingCount availableActions } userErrors { code field message params { name value } } }
}`

export const handleSalesTask = (world: World, persona: string, input: object): Promise<Answer> =>
  world.ask(persona, handling('SalesTask', 'salesTask'), { input: { result: 'FOLLOWED_UP', expectedVersion: 1, ...input } })

export const handleRenewalTask = (world: World, persona: string, input: object): Promise<Answer> =>
  world.ask(persona, handling('RenewalTask', 'renewalTask'), { input: { result: 'FOLLOWED_UP', expectedVersion: 1, ...input } })

/** Codes of the user errors of a mutation. */
export const codesAt = (answer: Answer, field: string): string[] =>
  valueAt<{ code: string }[]>(answer, field, 'userErrors').map(({ code }) => code)

/** Whether a partner may take on customers, as it stands and as its master stands (R-PAR-5, R-PAR-6, R-PAR-7, R-RES-8). */
import { PartnerIdentity } from '../../../src/access/roles'
import { Database } from '../../../src/db'
import { PartnerEntity, PartnerStatus, refusalToDevelop } from '../../../src/modules/partners'
import { databases } from '../../support/databases'
import { partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

const { RESTRICTED, FROZEN, EXITED } = PartnerStatus
const reseller = { identities: [PartnerIdentity.CLOUD_RESELLER] }
const master = { identities: [PartnerIdentity.MASTER_RESELLER] }
const rows = [
  partnerRow({ id: 'ptn_restricted', status: RESTRICTED }),
  partnerRow({ id: 'ptn_frozen', status: FROZEN }),
  partnerRow({ id: 'ptn_exited', status: EXITED }),
  ...[RESTRICTED, FROZEN, EXITED].flatMap(status => [
    partnerRow({ id: `ptn_${status}`, ...master, status }),
    partnerRow({ id: `ptn_below-${status}`, ...reseller, masterId: `ptn_${status}` }),
  ]),
  partnerRow({ id: 'ptn_both', ...reseller, masterId: 'ptn_FROZEN', status: RESTRICTED }),
]

describe.each(databases)('who may develop customers on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(PartnerEntity, ...rows)
  })
  afterAll(() => world.close())

  const refusal = async (partnerId: string, persona = 'admin') => {
    const db = new Database(world.store, await world.viewer(persona), { now: world.now, subscriptions: [] })
    const found = await db.write(tx => refusalToDevelop(tx, partnerId))
    return found && [found.code, found.upstreamCode]
  }

  it('is a solution provider, or a cloud reseller, that stands normal below a master that does', async () => {
    expect([await refusal('ptn_sp'), await refusal('ptn_reseller')]).toEqual([null, null])
  })

  it.each([
    ['restricted (R-PAR-5)', 'ptn_restricted', 'PARTNER_RESTRICTED', 'CBC.50010085'],
    ['frozen (R-PAR-6)', 'ptn_frozen', 'PARTNER_FROZEN', null],
    ['out of the network', 'ptn_exited', 'PARTNER_EXITED', null],
    ['nobody at all', 'ptn_none', 'PARTNER_EXITED', null],
    ['below a restricted master (R-PAR-5)', 'ptn_below-RESTRICTED', 'MASTER_RESTRICTED', 'CBC.50010086'],
    ['below a frozen master (R-PAR-6)', 'ptn_below-FROZEN', 'MASTER_FROZEN', null],
    ['below a master that has left (R-PAR-7)', 'ptn_below-EXITED', 'MASTER_EXITED', 'CBC.50010065'],
    ['restricted, whatever its master is', 'ptn_both', 'PARTNER_RESTRICTED', 'CBC.50010085'],
    ['a master: it develops resellers (R-RES-8)', 'ptn_master', 'MASTER_DEVELOPS_NO_CUSTOMERS', 'CBC.50010059'],
  ])('is not one that is %s', async (_what, partnerId, code, upstream) => {
    expect(await refusal(partnerId)).toEqual([code, upstream])
  })

  it('does not depend on who asks: a customer that accepts an invitation is answered the same', async () => {
    expect(await refusal('ptn_below-EXITED', 'customer')).toEqual(['MASTER_EXITED', 'CBC.50010065'])
  })
})

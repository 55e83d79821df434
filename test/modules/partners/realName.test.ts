/** As whom a partner was verified: seen by itself and by the vendor, without documents, the legal person masked (S1-03). */
import { CertificateType, PartnerRealNameEntity, RealNameSubject } from '../../../src/modules/partners'
import type { New } from '../../../src/db'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const verified = (id: string): New<PartnerRealNameEntity> => ({
  id: `prn_${id}`,
  partnerId: `ptn_${id}`,
  subject: RealNameSubject.ENTERPRISE,
  name: `深圳市${id}有限公司`,
  certificateType: CertificateType.BUSINESS_LICENCE,
  country: 'CN',
  legalPerson: '张建国',
  appliedAt: '2025-01-01T00:00:00.000Z',
  decidedAt: '2025-01-02T00:00:00.000Z',
  opinion: null,
})
const fields = 'id realName { subject name certificateType country appliedAt decidedAt opinion legalPerson { masked canReveal } }'

describe.each(databases)('the real name of a partner on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(PartnerRealNameEntity, verified('sp'), verified('reseller'), verified('other'))
  })
  afterAll(() => world.close())

  const seenBy = async (persona: string) =>
    new Map(
      valueAt<{ id: string; realName: { name: string } | null }[]>(
        await world.ask(persona, `{ partners(first: 50) { nodes { ${fields} } } }`),
        'partners',
        'nodes',
      ).map(({ id, realName }) => [id, realName]),
    )

  it.each(['admin', 'manager', 'finance'])('is shown to %s of its own, and no document with it (R-RN-2)', async persona => {
    expect((await seenBy(persona)).get('ptn_sp')).toEqual({
      subject: 'ENTERPRISE',
      name: '深圳市sp有限公司',
      certificateType: 'BUSINESS_LICENCE',
      country: 'CN',
      appliedAt: '2025-01-01T00:00:00.000Z',
      decidedAt: '2025-01-02T00:00:00.000Z',
      opinion: null,
      legalPerson: { masked: '张**', canReveal: false },
    })
  })

  it('is nothing for a master of its reseller, nor the reverse', async () => {
    expect((await seenBy('masterAdmin')).get('ptn_reseller')).toBeNull()
    expect((await seenBy('resellerAdmin')).get('ptn_reseller')?.name).toBe('深圳市reseller有限公司')
    expect((await seenBy('resellerAdmin')).get('ptn_master')).toBeNull()
  })

  it('is shown to the vendor, who verified it', async () => {
    const seen = await seenBy('vendorAdmin')
    expect(['ptn_sp', 'ptn_other', 'ptn_master'].map(id => seen.get(id)?.name ?? null)).toEqual([
      '深圳市sp有限公司',
      '深圳市other有限公司',
      null,
    ])
  })
})

/** The catalogue: every service, and the kinds of resources that belong to it, for everyone who is signed in. */
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

type Services = { code: string; resourceTypes: { totalCount: number; nodes: { code: string; serviceTypeCode: string }[] } }[]

describe.each(databases)('the catalogue on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const typesOf = async (variables: object) =>
    valueAt<{ totalCount: number; nodes: { code: string; serviceTypeCode: string }[] }>(
      await world.ask(
        'finance',
        'query ($code: String) { resourceTypes(serviceTypeCode: $code, first: 100) { totalCount nodes { code serviceTypeCode } } }',
        {
          ...variables,
        },
      ),
      'resourceTypes',
    )

  it('has some thirty services, each with kinds of its own (S1-59)', async () => {
    const query =
      '{ serviceTypes(first: 50) { totalCount nodes { code resourceTypes(first: 20) { totalCount nodes { code serviceTypeCode } } } } }'
    const services = valueAt<Services>(await world.ask('admin', query), 'serviceTypes', 'nodes')
    expect(services.length).toBeGreaterThanOrEqual(30)
    for (const { code, resourceTypes } of services) {
      expect(resourceTypes.totalCount).toBeGreaterThan(0)
      for (const { serviceTypeCode } of resourceTypes.nodes) expect(serviceTypeCode).toBe(code)
    }
    const kinds = services.flatMap(({ resourceTypes }) => resourceTypes.nodes.map(({ code }) => code))
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds.length).toBeLessThanOrEqual(400)
    const cost = async (text: string) => (await world.counting(() => world.ask('admin', text))).statements.length
    expect(await cost(query)).toBe(await cost(query.replace('50', '2')))
  })

  it('tells the kinds of one service, in any case; of an unknown one none', async () => {
    expect((await typesOf({ code: 'HWS.service.type.ec2' })).nodes).toEqual([
      { code: 'hws.resource.type.ec2.vm', serviceTypeCode: 'hws.service.type.ec2' },
    ])
    expect((await typesOf({ code: 'hws.service.type.none' })).totalCount).toBe(0)
  })

  it('null and absent filter nothing, "" is refused', async () => {
    expect((await typesOf({})).totalCount).toBe((await typesOf({ code: null })).totalCount)
    expect(refusals(await world.ask('admin', '{ resourceTypes(serviceTypeCode: "") { totalCount } }'))).toEqual(['BAD_USER_INPUT'])
  })

  it.each(['manager', 'specialist', 'nobody', 'customer', 'vendorFinance', 'masterAdmin'])('is there for %s', async persona => {
    const answer = await world.ask(persona, '{ serviceTypes { totalCount } resourceTypes { totalCount } node(id: "svt_ec2") { id } }')
    expect(refusals(answer)).toEqual([])
    expect(valueAt(answer, 'node')).toEqual({ id: 'svt_ec2' })
  })
})

/** The arithmetic of a statement of work, without any I/O. */
import { checkSow, type Sow } from '../../../src/modules/deliveryProjects'
import { canonicalSow } from '../../../src/modules/deliveryProjects/sow'

const sow = (given: Partial<Sow> = {}): Sow => ({
  projectStart: '2026-04-01',
  projectEnd: '2026-04-30',
  estimatedManpower: '12.5',
  migrationItems: [{ name: 'Servers', personDays: '12.5' }],
  workItems: [
    { name: 'Plan', personDays: '2.5' },
    { name: 'Move', personDays: '10' },
  ],
  ...given,
})
const registration = { plannedStart: '2026-04-01', plannedEnd: '2026-04-30', periodRemark: null, registeredOn: '2026-03-02' } as const
const check = (given: Partial<Sow> = {}, form: Partial<Parameters<typeof checkSow>[1]> = {}) =>
  checkSow(sow(given), { ...registration, ...form })
const codes = (given: Partial<Sow> = {}, form: Partial<Parameters<typeof checkSow>[1]> = {}) =>
  check(given, form).errors.map(({ code }) => code)

describe('a statement of work', () => {
  it('whose three totals are equal is right (R-SW-1)', () => {
    expect(check()).toEqual({ totals: { estimatedManpower: '12.5', migration: '12.5', work: '12.5' }, errors: [], warnings: [] })
  })

  it.each([
    ['12.4', '12.5', '12.5'],
    ['12.5', '12.6', '12.5'],
    ['12.5', '12.5', '12.4'],
    ['12.5', '13', '13'],
    ['0.1', '0.2', '0.3'],
  ])('of %s, %s and %s person-days is SOW_WORKLOAD_MISMATCH with all three (S3-23, R-SW-1)', (estimated, migration, work) => {
    const { errors, totals } = check({
      estimatedManpower: estimated,
      migrationItems: [{ name: 'a', personDays: migration }],
      workItems: [{ name: 'b', personDays: work }],
    })
    const one = (days: string) => (days.includes('.') ? days : `${days}.0`)
    expect(errors.map(({ code, params, field }) => ({ code, params, field }))).toEqual([
      { code: 'SOW_WORKLOAD_MISMATCH', params: { estimated: one(estimated), migration: one(migration), work: one(work) }, field: ['sow'] },
    ])
    expect(totals).toEqual({ estimatedManpower: one(estimated), migration: one(migration), work: one(work) })
  })

  it('adds exactly: ten times 0.1 is 1, and 0.1 and 0.2 is 0.3 (R-SW-1)', () => {
    const tenths = Array.from({ length: 10 }, (_, n) => ({ name: `part ${n}`, personDays: '0.1' }))
    expect(codes({ estimatedManpower: '1', migrationItems: tenths, workItems: [{ name: 'all', personDays: '1.0' }] })).toEqual([])
    const parts = [
      { name: 'a', personDays: '0.1' },
      { name: 'b', personDays: '0.2' },
    ]
    expect(codes({ estimatedManpower: '0.3', migrationItems: parts, workItems: parts })).toEqual([])
  })

  it('without items is a mismatch, not a division of nothing', () => {
    expect(codes({ migrationItems: [], workItems: [] })).toEqual(['SOW_WORKLOAD_MISMATCH'])
  })

  it.each(['0', '-1', '1.25', '', '1e3', 'NaN', '1234567', ' 1', '0.0'])(
    'takes no workload of %j, and computes no totals then',
    personDays => {
      const { errors, totals } = check({ migrationItems: [{ name: 'a', personDays }] })
      expect(totals).toBeNull()
      expect(errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['sow', 'migrationItems', '0', 'personDays'] }])
    },
  )

  it('wants a name for each item, and 200 items at most', () => {
    expect(check({ workItems: [{ name: '  ', personDays: '12.5' }] }).errors).toMatchObject([{ field: ['sow', 'workItems', '0', 'name'] }])
    const many = Array.from({ length: 201 }, (_, n) => ({ name: `part ${n}`, personDays: '1' }))
    expect(check({ workItems: many }).errors).toMatchObject([{ field: ['sow', 'workItems'] }])
  })

  it('has the dates of the registration, or a remark why not (R-SW-2)', () => {
    for (const dates of [{ projectStart: '2026-04-02' }, { projectEnd: '2026-05-01' }] as const) {
      expect(check(dates).errors).toMatchObject([{ code: 'SOW_PERIOD_MISMATCH', field: ['sow', 'projectStart'] }])
      expect(codes(dates, { periodRemark: '  ' })).toEqual(['SOW_PERIOD_MISMATCH'])
      expect(codes(dates, { periodRemark: 'The customer moved' })).toEqual([])
      expect(codes(dates, { plannedStart: null, plannedEnd: null })).toEqual([])
    }
  })

  it('begins later than the registration, whatever the remark (R-SW-2)', () => {
    for (const periodRemark of [null, 'We began early'])
      expect(codes({}, { registeredOn: '2026-04-01', periodRemark })).toEqual(['SOW_PERIOD_MISMATCH'])
    expect(codes({}, { registeredOn: '2026-03-31' })).toEqual([])
  })

  it('does not end before it starts', () => {
    expect(check({ projectEnd: '2026-03-31' }).errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['sow', 'projectEnd'] }])
  })

  it('warns of more than 10 person-days in one line, and refuses nothing (R-SW-3)', () => {
    const workItems = (personDays: string, description?: string) => [{ name: 'Move', personDays, ...(description ? { description } : {}) }]
    const of = (personDays: string, description?: string) =>
      check({ estimatedManpower: personDays, migrationItems: [{ name: 'a', personDays }], workItems: workItems(personDays, description) })
    expect(of('10').warnings).toEqual([])
    expect(of('10.1')).toMatchObject({ errors: [], warnings: [{ code: 'SOW_ITEM_TOO_COARSE', field: ['sow', 'workItems', '0'] }] })
    expect(of('30', 'Everything').warnings).toHaveLength(1)
    expect(of('30', 'Ten days: network\nTwenty days: data').warnings).toEqual([])
  })

  it('is stored trimmed, with one decimal', () => {
    expect(
      canonicalSow(sow({ estimatedManpower: '12.50', workItems: [{ name: ' Plan ', personDays: '12', description: ' ' }] })),
    ).toMatchObject({
      estimatedManpower: '12.5',
      workItems: [{ name: 'Plan', personDays: '12.0', description: null }],
    })
  })
})

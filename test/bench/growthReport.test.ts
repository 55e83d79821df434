/** What counts as growth. */
import { growsIn, type Measured, type MeasuredPage } from './growthReport'

const page = (ms: number, given: Partial<MeasuredPage> = {}): MeasuredPage => ({ rows: 20, statements: 2, texts: 2, ms, ...given })
const sized = (times: number, first: MeasuredPage, deep = first) => ({ times, first, deep: { ...deep, depth: 5000 } })
const result = (given: Partial<Measured>): Measured => ({
  question: 'orders',
  asker: 'sp-admin',
  sizes: [sized(1, page(2)), sized(3, page(2))],
  repeated: [0, 0],
  ...given,
})

it('finds nothing where time and statements stay what they are', () => {
  expect(growsIn(result({}), [])).toEqual([])
})

it('names a world, a depth, a manager and a page size that cost more', () => {
  const administrator = result({})
  const sizes = [sized(1, page(2)), sized(3, page(3), page(6))]
  expect(growsIn(result({ asker: 'sp-manager', sizes, repeated: [0, 5] }), [administrator])).toEqual([
    'size × 1.5',
    'depth × 2.0',
    'manager × 1.5',
    'repeated statements 0 → 5',
  ])
})

it('lets a page with more rows take as much longer, and looks over what is too small to measure', () => {
  expect(growsIn(result({ sizes: [sized(1, page(2, { rows: 10 })), sized(3, page(4))] }), [])).toEqual([])
  expect(growsIn(result({ sizes: [sized(1, page(2), page(4, { rows: 40 }))] }), [])).toEqual([])
  expect(growsIn(result({ sizes: [sized(1, page(0.2)), sized(3, page(0.4))] }), [])).toEqual([])
})

it('lets a page of which other things are read take as much longer, but not one that reads the same more often', () => {
  const sizes = (given: Partial<MeasuredPage>) => [sized(1, page(2)), sized(3, page(4, given))]
  expect(growsIn(result({ sizes: sizes({ statements: 4, texts: 4 }) }), [])).toEqual([])
  expect(growsIn(result({ sizes: sizes({ statements: 4 }) }), [])).toEqual(['size × 2.0'])
})

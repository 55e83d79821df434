/** What counts as growth. */
import { growsIn, type Measured } from './growthReport'

const sized = (times: number, firstMs: number, given: object = {}) => ({
  times,
  rows: 20,
  deepRows: 20,
  depth: 5000,
  firstMs,
  deepMs: firstMs,
  ...given,
})
const result = (given: Partial<Measured>): Measured => ({
  question: 'orders',
  asker: 'sp-admin',
  sizes: [sized(1, 2), sized(3, 2)],
  statements: 2,
  repeated: [0, 0],
  ...given,
})

it('finds nothing where time and statements stay what they are', () => {
  expect(growsIn(result({}), [])).toEqual([])
})

it('names a world, a depth, a manager and a page size that cost more', () => {
  const administrator = result({})
  const sizes = [sized(1, 2), sized(3, 3, { deepMs: 6 })]
  expect(growsIn(result({ asker: 'sp-manager', sizes, statements: 7, repeated: [0, 5] }), [administrator])).toEqual([
    'size × 1.5',
    'depth × 2.0',
    'manager × 1.5',
    'repeated statements 0 → 5',
  ])
})

it('lets rows of more kinds ask for more, each once', () => {
  expect(growsIn(result({ statements: 8 }), [])).toEqual([])
})

it('lets a page with more rows take as much longer, and looks over what is too small to measure', () => {
  expect(growsIn(result({ sizes: [sized(1, 2, { rows: 10 }), sized(3, 4)] }), [])).toEqual([])
  expect(growsIn(result({ sizes: [sized(1, 2, { deepMs: 4, deepRows: 40 })] }), [])).toEqual([])
  expect(growsIn(result({ sizes: [sized(1, 0.2), sized(3, 0.4)] }), [])).toEqual([])
})

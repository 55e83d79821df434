/** How large a world is. */
export type Size = {
  readonly name: string
  readonly partners: number
  readonly customers: number
  readonly orders: number
  readonly vouchers: number
  readonly incentiveDetails: number
  /** For each partner that has a fund. */
  readonly mdfActivities: number
}

/** What a newcomer gets: small enough to read, large enough to have every state in it. */
export const demoSize: Size = {
  name: 'demo',
  partners: 6,
  customers: 200,
  orders: 5_000,
  vouchers: 900,
  incentiveDetails: 1_500,
  mdfActivities: 24,
}

const bench: Size = {
  name: 'bench',
  partners: 50,
  customers: 20_000,
  orders: 400_000,
  vouchers: 100_000,
  incentiveDetails: 40_000,
  mdfActivities: 40,
}

/** The world to measure in, so many times as large. Its partners stay 50: what grows is what one partner looks at. */
export const benchSize = (times = 1): Size => ({
  name: times === 1 ? bench.name : `bench × ${times}`,
  partners: bench.partners,
  customers: Math.round(bench.customers * times),
  orders: Math.round(bench.orders * times),
  vouchers: Math.round(bench.vouchers * times),
  incentiveDetails: Math.round(bench.incentiveDetails * times),
  mdfActivities: bench.mdfActivities,
})

const smallest = 0.01
const largest = 10

/** `demo`, `bench`, or a number: so many times the bench world. Null for anything else. */
export const sizeOf = (text: string): Size | null => {
  if (text === 'demo') return demoSize
  if (text === 'bench') return benchSize()
  const times = /^\d{1,2}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN
  return times >= smallest && times <= largest ? benchSize(times) : null
}

export const sizesInWords = `demo, bench, or a number from ${smallest} to ${largest}: so many times bench`

/** About how many rows that makes, for a progress bar: an order has three lines, a voucher its records, a customer its history. */
export const expectedRows = ({ customers, orders, vouchers, incentiveDetails }: Size): number =>
  Math.round(customers * 10 + orders * 4.9 + vouchers * 2.7 + incentiveDetails * 1.05)

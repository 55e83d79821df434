/** One bucket of cost per member and minute: what one member spends is never missing for another. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { rateLimited } from './refusals'

/** Charges before the work, so that time-outs are paid for too. */
export type Charge = (memberId: string, cost: number) => Promise<void>

export const costBuckets = (costPerMinute: number): Charge => {
  const buckets = new RateLimiterMemory({ points: costPerMinute, duration: 60 })
  return async (memberId, cost) => {
    try {
      await buckets.consume(memberId, cost)
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent
      // A refused request did no work: what it asked for is given back, so that smaller ones still fit.
      await buckets.reward(memberId, cost)
      throw rateLimited(Math.max(1, Math.ceil(spent.msBeforeNext / 1000)))
    }
  }
}

/** What ours is to reach against each of the others, and what to aim for: answers a second, ours to theirs. */
import { floors } from './contestants'
import type { OperationName } from './operations'

type Goal = { readonly reach: number; readonly aim: number }

const all = (goal: Goal): Record<OperationName, Goal> => ({ Q1: goal, Q2: goal, Q3: goal, Q4: goal })

export const goals: Readonly<Record<string, Record<OperationName, Goal>>> = {
  ...Object.fromEntries(floors.map(name => [name, { ...all({ reach: 0.72, aim: 0.85 }), Q1: { reach: 0.85, aim: 0.85 } }])),
  'mercurius + jit': all({ reach: 1.1, aim: 1.3 }),
  'graphql-yoga': { ...all({ reach: 2.2, aim: 2.5 }), Q1: { reach: 1.8, aim: 2.5 } },
  idiomatic: { ...all({ reach: 6, aim: 8 }), Q2: { reach: 3.5, aim: 8 } },
}

/** Processor time of ours for an answer, against the floor's. */
export const cpuGoal = { reach: 1.6, aim: 1.3 }
/** Writes a second, against the same statements written by hand. */
export const writeGoal = 0.7
/** Milliseconds to be ready, the first time of all too; megabytes while idle. */
export const startUpGoals = { readyMs: 2000, firstStartMs: 20_000, idleMegabytes: 200 }

export const verdict = (name: string, operation: OperationName, ratio: number): string => {
  const goal = goals[name]?.[operation]
  if (!goal) return ''
  if (ratio >= goal.aim) return 'aim'
  return ratio >= goal.reach ? 'reached' : `below ${goal.reach}`
}

export const cpuVerdict = (name: string, ratio: number): string => {
  if (!floors.some(floor => floor === name)) return ''
  if (ratio <= cpuGoal.aim) return 'aim'
  return ratio <= cpuGoal.reach ? 'reached' : `above ${cpuGoal.reach}`
}

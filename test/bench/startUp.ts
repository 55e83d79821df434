/** From `node` to the first answer on a database that is up to date, and what the server holds while nobody asks. */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Stand, startOurs } from './contestants'

/** Milliseconds; the median of three starts. */
export const timeToReady = async (stand: Stand): Promise<number> => {
  const times: number[] = []
  for (let attempt = 0; attempt < 3; attempt++) {
    const startedAt = performance.now()
    const server = await startOurs(stand)
    times.push(performance.now() - startedAt)
    await server.stop()
  }
  return times.sort((a, b) => a - b)[1] ?? 0
}

/** Resident megabytes, two seconds after the start. */
export const idleMemory = async (pid: number): Promise<number> => {
  await pause(2000)
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

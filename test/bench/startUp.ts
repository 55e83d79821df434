/** From `node` to the first answer on a database that is up to date, from a fresh clone to the first answer, and what the server holds while nobody asks. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { median } from './compare'
import { allCores, announced, onCores, oursReady, root, type Stand, startOurs } from './contestants'

export type StartUp = {
  /** Milliseconds; the median of three starts. */
  readonly readyMs: number
  /** Milliseconds of the first `npm start` of a clone with its packages installed: compiles, migrates, seeds the demo world. */
  readonly firstStartMs: number
  /** Resident megabytes after ten idle seconds. */
  readonly idleMegabytes: number
}

/** What a clone does not bring. */
const unversioned = new Set(['node_modules', '.git', 'dist', '.data', 'coverage'])

const clone = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-center-clone-'))
  cpSync(root, folder, { recursive: true, filter: path => !unversioned.has(relative(root, path).split(sep)[0] ?? '') })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const firstStart = async (): Promise<number> => {
  const folder = clone()
  const { PATH, HOME } = process.env
  const began = performance.now()
  const [command, args] = onCores(allCores, 'npm', ['start'])
  // Detached, because npm leaves its children behind: the whole group is ended.
  const npm = spawn(command, args, { cwd: folder, env: { PATH, HOME, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  try {
    await announced(npm, oursReady)
    return performance.now() - began
  } finally {
    if (npm.pid) process.kill(-npm.pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

export const measureStartUp = async (stand: Stand): Promise<StartUp> => {
  const starts: number[] = []
  let idleMegabytes = 0
  for (let attempt = 0; attempt < 3; attempt++) {
    const began = performance.now()
    const server = await startOurs(stand, { cores: allCores })
    starts.push(performance.now() - began)
    if (attempt === 0) {
      await pause(10_000)
      idleMegabytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    }
    await server.stop()
  }
  return { readyMs: median(starts), firstStartMs: await firstStart(), idleMegabytes }
}

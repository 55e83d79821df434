/** Every command begins and ends the same way: settings from `.env` if there is one; what went wrong is one line, and the exit code says so. */
import { existsSync } from 'node:fs'

/** What the environment says already wins over the file. */
const readEnvFile = (): void => {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

export const command = (work: () => Promise<void>): void => {
  const begin = async (): Promise<void> => {
    readEnvFile()
    await work()
  }
  begin().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`)
    process.exit(1)
  })
}

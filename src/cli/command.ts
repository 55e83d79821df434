/** Every command ends the same way: what went wrong is one line, and the exit code says so. */
export const command = (work: () => Promise<void>): void => {
  work().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`)
    process.exit(1)
  })
}

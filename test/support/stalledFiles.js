/** A reporter that ends a run in which a test file hangs, and names it. JavaScript, because jest loads reporters uncompiled. */

/** Generous, because a busy machine must not fail a test that is merely slow. */
const minutes = 6

module.exports = class StalledFiles {
  timers = new Map()

  onTestFileStart({ path }) {
    const stalled = () => {
      process.stderr.write(`${path} has been running for ${minutes} minutes: it hangs.\n`)
      process.exit(1)
    }
    this.timers.set(path, setTimeout(stalled, minutes * 60_000))
  }

  onTestFileResult({ path }) {
    clearTimeout(this.timers.get(path))
  }
}

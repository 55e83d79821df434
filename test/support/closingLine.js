/** A reporter that prints the score as the very last line: `12 passed, 0 failed`. JavaScript, because jest loads reporters uncompiled. */

let closingLine

// Jest prints its summary after its reporters have ended, and warnings after that: only the end of the process is later.
process.once('exit', () => closingLine && process.stdout.write(`${closingLine}\n`))

module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    // A file that could not run counts as one failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + (results.runExecError ? 1 : 0)
    const skipped = results.numPendingTests + results.numTodoTests
    closingLine = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
    this.nothingRan = results.numPassedTests + failed === 0
    if (this.nothingRan) process.stderr.write('No test ran: this counts as a failure.\n')
  }

  /** Jest fails a run whose reporter has an error: a filter that matches no test must not look like success. */
  getLastError() {
    return this.nothingRan ? new Error('No test ran.') : undefined
  }
}

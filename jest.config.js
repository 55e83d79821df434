/** How the tests run: two workers that load the product once and run file after file in it, one private MySQL server, and the score as the last line. */

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  // Jest's own runner loads everything anew for every file, in a sandbox of its own: that took more than half of the time.
  // The price: no module mocks, no time limit for a single test (`stalledFiles.js` ends a run that hangs), and a test restores what it spies on.
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFiles: ['<rootDir>/test/support/typescript.js'],
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  reporters: ['default', '<rootDir>/test/support/stalledFiles.js', '<rootDir>/test/support/closingLine.js'],
  // For the two global files only.
  transform: { '\\.ts$': '@swc/jest' },
  maxWorkers: 2,
}

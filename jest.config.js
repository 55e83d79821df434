/** How the tests run: swc compiles them, two workers share one private MySQL server, and the last line printed is the score. */

// ES modules only: Node requires them (20.19 and later), jest's own loader does not before Node 24.9, so swc turns them into CommonJS.
const esModules = ['@faker-js/faker', 'jose']

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  reporters: ['default', '<rootDir>/test/support/closingLine.js'],
  transform: {
    '\\.ts$': '@swc/jest',
    '\\.m?js$': ['@swc/jest', { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  maxWorkers: 2,
  workerThreads: false,
  restoreMocks: true,
  // Ends a test that hangs; generous, because a busy machine must not fail a test that is merely slow.
  testTimeout: 60_000,
}

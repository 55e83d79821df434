/** What can be broken in a server on purpose: edits of its source, made while it is loaded. A proof that does not notice is no proof. */

/** @type {Record<string, readonly { file: string, from: string, to: string }[]>} */
module.exports = {
  // Rows are read without a lock, and written whatever happened to them meanwhile.
  noLocks: [
    { file: 'src/db/transaction.ts', from: 'if (this.door.store.dialect.locksRows) {', to: 'if (false) {' },
    {
      file: 'src/db/transaction.ts',
      from: "columns.has('version') ? { id: row.id, version: row.version } : { id: row.id }",
      to: '{ id: row.id }',
    },
  ],
  // Nobody asks whether the quota still holds enough.
  noCheck: [{ file: 'src/modules/vouchers/quota.ts', from: 'return canIssue(quota, faceValue) ? null :', to: 'return quota ? null :' }],
  // Keys are not looked up.
  noKeys: [{ file: 'src/mutations/idempotency.ts', from: 'if (stored) {', to: 'if (false) {' }],
  // Amounts pass through a floating-point number on their way into the database.
  roundsAmounts: [{ file: 'src/db/columns.ts', from: 'value.units.toString()', to: 'BigInt(Number(value.units)).toString()' }],
  // The answer is given before the commit.
  answersEarly: [
    {
      file: 'src/db/store.ts',
      from: 'return await inside.run(true, () => tryOnce(work))',
      to: `return await new Promise((resolve, reject) => void inside.run(true, () => tryOnce(async manager => {
        const done = await work(manager); resolve(done); await pause(150); return done })).catch(reject))`,
    },
    {
      file: 'src/db/store.ts',
      from: 'const turn = last.then(() => inside.run(true, () => writer.transaction(work)))',
      to: `let real = last; const turn = new Promise((resolve, reject) => {
        real = last.then(() => inside.run(true, () => writer.transaction(async manager => {
          const done = await work(manager); resolve(done); await pause(150); return done })))
        real.catch(reject) })`,
    },
    { file: 'src/db/store.ts', from: 'last = turn.catch(() => undefined)', to: 'last = real.catch(() => undefined)' },
  ],
}

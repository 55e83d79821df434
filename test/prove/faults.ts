/** What can be broken in a server on purpose: edits of its source, made while it is loaded. A proof that does not notice is no proof. */

type Edit = { readonly file: string; readonly from: string; readonly to: string }

export const faults: Readonly<Record<string, readonly Edit[]>> = {
  // Rows are read without a lock, and written whatever happened to them meanwhile.
  noLocks: [
    { file: 'src/db/transaction.ts', from: 'if (this.door.store.dialect.locksRows) await', to: 'if (false) await' },
    {
      file: 'src/db/transaction.ts',
      from: "columns.has('version') ? { id: row.id, version: row.version } : { id: row.id }",
      to: '{ id: row.id }',
    },
  ],
  // What somebody gets is booked, but not added to the account.
  forgetsReceiver: [{ file: 'src/modules/accounts/ledger.ts', from: 'this.changed.add(from).add(to)', to: 'this.changed.add(from)' }],
  // A transaction that has to give up keeps what it did so far.
  keepsHalves: [
    { file: 'src/db/mysqlStore.ts', from: 'await runner.rollbackTransaction().catch', to: 'await runner.commitTransaction().catch' },
  ],
  // Nobody asks whether the quota still holds enough.
  noCheck: [
    { file: 'src/modules/vouchers/quota.ts', from: 'return available.compare(faceValue) >= 0 ? null :', to: 'return available ? null :' },
    { file: 'src/modules/vouchers/quota.ts', from: 'if (!canIssue(quota, faceValue)) throw', to: 'if (false) throw' },
  ],
  // Keys are not looked up.
  noKeys: [{ file: 'src/mutations/idempotency.ts', from: 'if (stored) {', to: 'if (false) {' }],
  // Amounts pass through a floating-point number on their way into the database.
  roundsAmounts: [{ file: 'src/db/columns.ts', from: 'value.units.toString()', to: 'BigInt(Number(value.units)).toString()' }],
  // The answer is given before the commit.
  answersEarly: [
    {
      file: 'src/db/mysqlStore.ts',
      from: 'return await tryOnce(work)',
      to: `return await new Promise((resolve, reject) => void tryOnce(async opened => {
        const done = await work(opened); resolve(done); await pause(150); return done }).catch(reject))`,
    },
    {
      file: 'src/db/sqliteStore.ts',
      from: 'const turn = last.then(() => inTurn(work))',
      to: `let real = last; const turn = new Promise((resolve, reject) => {
        real = last.then(() => inTurn(async opened => {
          const done = await work(opened); resolve(done); await pause(150); return done }))
        real.catch(reject) })`,
    },
    { file: 'src/db/sqliteStore.ts', from: 'last = turn.catch(() => undefined)', to: 'last = real.catch(() => undefined)' },
  ],
}

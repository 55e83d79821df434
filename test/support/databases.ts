/** Apart from the server itself, because the set-up that decides it must not have read this before. */

/** What this run covers: `describe.each(databases)`. */
export const databases: readonly ('sqlite' | 'mysql')[] = process.env.TEST_MYSQL_URL ? ['sqlite', 'mysql'] : ['sqlite']

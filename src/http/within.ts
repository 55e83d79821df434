/** Waits for something, but not for ever. */
export class TooLate extends Error {
  constructor(readonly ms: number) {
    super(`no answer within ${ms} ms`)
  }
}

export const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(ms)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

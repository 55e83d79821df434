/** Returned by a rule where refusing would tell that something exists: the client gets this answer instead. */
export class Concealed extends Error {
  constructor(readonly answer: object | null) {
    super('concealed')
  }
}

/** Nothing happens in a transaction that has ended. */
import type { Opened } from './store'

/**
 * Whoever still holds it when it is committed or rolled back, such as one of several that were at work in it, is refused: what it sends
 * then would stay for good by itself, or in the transaction of whoever has the connection next.
 */
export const untilEnd = (opened: Opened): Opened & { readonly end: () => void } => {
  let isOver = false
  const over = () => new Error('this transaction has ended')
  return {
    send: (sql, values) => (isOver ? Promise.reject(over()) : opened.send(sql, values)),
    get manager() {
      if (isOver) throw over()
      return opened.manager
    },
    goOn: opened.goOn,
    end: () => {
      isOver = true
    },
  }
}

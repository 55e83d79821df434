/** A life cycle is a table you can read: verbs, the states they leave from, the state they lead to, and who may. */
import { invalidState } from '../shared/errors'
import { type PermissionKey, permissions } from './permissions'
import { holds, type Viewer } from './viewer'

/** Moves that no person makes: a job, or a consequence of something else. */
export const SYSTEM = 'SYSTEM'

type Move<S extends string> = {
  readonly from: readonly S[]
  /** Absent: the state stays, as with an edit or a soft deletion. */
  readonly to?: S
  readonly by: PermissionKey | typeof SYSTEM
  /** What else must hold; printed beside the diagram. The condition itself stands in the action. */
  readonly when?: string
}

type Table<S extends string, A extends string> = {
  readonly name: string
  readonly initial: readonly S[]
  readonly actions: Readonly<Record<A, Move<S>>>
}

/** Methods, not function properties, so that a life cycle of certain states stands where any is asked for. */
export type Lifecycle<S extends string = string, A extends string = string> = Table<S, A> & {
  /** Puts the row into its next state; any other state is `INVALID_STATE` with what is possible (api §7). */
  move(row: { status: S }, action: NoInfer<A>, viewer: Viewer): void
  isPossible(status: S, action: NoInfer<A>): boolean
  /** The verbs that this viewer can use in this state: the buttons of a screen. */
  availableActions(status: S, viewer: Viewer): A[]
  permissionFor(action: NoInfer<A>): PermissionKey
}

export const lifecycle = <S extends string, A extends string>(table: Table<S, A>): Lifecycle<S, A> => {
  const verbs = Object.keys(table.actions) as A[]
  const isPossible = (status: S, action: A): boolean => table.actions[action].from.includes(status)
  const availableActions = (status: S, viewer: Viewer): A[] =>
    verbs.filter(action => {
      const { by } = table.actions[action]
      return isPossible(status, action) && by !== SYSTEM && holds(viewer, by)
    })
  return {
    ...table,
    isPossible,
    availableActions,
    move: (row, action, viewer) => {
      if (!isPossible(row.status, action)) throw invalidState(row.status, availableActions(row.status, viewer))
      row.status = table.actions[action].to ?? row.status
    },
    permissionFor: action => {
      const { by } = table.actions[action]
      if (by === SYSTEM || !(by in permissions)) throw new Error(`${table.name}: nobody has a key for "${action}"`)
      return by
    },
  }
}

/** The demo world, to be asked as any of its personas. */
import { DEMO_ISSUER } from '../../src/access/signIn'
import type { Viewer } from '../../src/access/viewer'
import type { Store } from '../../src/db'
import { loadDemoWorld } from '../../src/demo'
import { demoPersonas } from '../../src/demo/personas'
import { viewerFinder } from '../../src/modules/members'
import { now } from './rows'
import { type DatabaseKind, openEmptyStore } from './world'

export const personaNames = demoPersonas().map(({ name }) => name)

export type Demo = { readonly store: Store; readonly now: string; viewer(persona: string): Promise<Viewer>; close(): Promise<void> }

export const openDemo = async (kind: DatabaseKind): Promise<Demo> => {
  const { store, remove } = await openEmptyStore(kind)
  await loadDemoWorld(store, now)
  const find = viewerFinder(store, () => now)
  return {
    store,
    now,
    viewer: async persona => {
      const viewer = await find({ issuer: DEMO_ISSUER, subject: persona })
      if (!viewer) throw new Error(`no demo persona is called ${persona}`)
      return viewer
    },
    close: async () => {
      await store.close()
      remove()
    },
  }
}

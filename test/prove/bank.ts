/** G18: whatever 16 clients do at once, and though the server dies under them, no sum is ever wrong, and all that was acknowledged is there. */
import { setTimeout as pause } from 'node:timers/promises'
import { Desk, operations } from './bankDesk'
import { BankModel } from './bankModel'
import { brokenMoney, differences, stored, wrongSums } from './bankSums'
import { bank as bankId, clerks, ordersAt, plantBank } from './bankWorld'
import { History } from './history'
import { chance, Misses, part, type Proof } from './proof'
import type { Stage } from './stage'

/** Looks every 50 ms until told to stop; answers how often it did. */
const watching = (stage: Stage, misses: Misses) => {
  let isOver = false
  let looks = 0
  const watch = async (): Promise<number> => {
    for (; !isOver; looks++) {
      misses.none('sums, meanwhile', await wrongSums(stage))
      await pause(50)
    }
    return looks
  }
  const watched = watch()
  return (): Promise<number> => {
    isOver = true
    return watched
  }
}

export const bank: Proof = {
  claim:
    '10,000 random operations by 16 clients never show a wrong sum; what was acknowledged, replayed on a model, is what is stored, to the cent',
  kinds: ['sqlite', 'mysql'],
  sabotage: { sqlite: 'forgetsReceiver', mysql: 'noLocks' },
  plant: plantBank,
  run: async (stage, { seed, size }) => {
    const misses = new Misses()
    const model = new BankModel(await stored(stage), bankId, ordersAt(size))
    const history = new History(stage)
    const desk = new Desk(chance(seed), size)
    const all = part(10_000, size)
    const kills = Math.round(5 * size)
    const between = Math.ceil(all / kills)
    const stop = watching(stage, misses)
    let made = 0
    let isUp = Promise.resolve()

    const work = async (clerk: string): Promise<void> => {
      while (made < all) {
        // Every so often the server is killed, so that there are answers which never come.
        if (++made % between === Math.ceil(between / 2)) isUp = stage.restart()
        const call = desk.next(clerk)
        const { answer, isKnown } = await history.put(call)
        if (answer) desk.learn(call, answer)
        if (!isKnown) await isUp.then(() => pause(20))
      }
    }
    await Promise.all(clerks.map(work))
    const looks = await stop()
    await history.settle(misses)
    history.replayOn(model)
    // A whole run in which something never succeeds has not tried it.
    const { done } = history
    if (size >= 0.1)
      misses.none(
        'never done',
        operations.filter(operation => !done[operation]),
      )
    const found = await stored(stage)
    misses.none('stored, and not as acknowledged', differences(model.state, found))
    misses.none('sums, at the end', [...(await wrongSums(stage)), ...(await brokenMoney(stage))])
    const line = `${all} operations, server killed ${kills}×: ${history.counts}; ${looks} looks at the sums, ${found.size} amounts as in the model`
    return { line, misses: misses.all }
  },
}

/** How the JavaScript engine keeps the memory of a server; imported before anything else. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// What outlives two small collections, as everything does that waits for the database, V8 soon makes straight in the old generation. There it
// holds on to all it names, until the next full collection: a fifth of the processor time went into copying what was garbage.
setFlagsFromString('--no-allocation-site-pretenuring')

/** V8 gives memory back only when little was made for five seconds. */
const quiet = 6_000

/** Starting leaves a third of the memory behind, which V8 would keep until it runs short. It hands out its collector by a flag only. */
export const forgetStart = (): void => {
  const collect = () => {
    setFlagsFromString('--expose-gc')
    ;(runInNewContext('gc') as () => void)()
  }
  setTimeout(collect, quiet).unref()
}

/**
 * `npm run prove -- <name|all> [--seed N] [--size X] [--on sqlite|mysql] [--sabotage]`: tries to break what the product promises.
 * One last line per proof and database; exit 1 on any miss. With `--sabotage` the server is broken first, and a proof that does not notice fails.
 */
import { parseArgs } from 'node:util'
import type { Proof, Setting, Verdict } from './proof'
import { proofs } from './proofs'
import { type Kind, Stage } from './stage'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '1' },
    on: { type: 'string' },
    sabotage: { type: 'boolean', default: false },
  },
})

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const tryOn = async (proof: Proof, kind: Kind, setting: Setting, fault?: string): Promise<Verdict> => {
  const stage = await Stage.open(kind, fault)
  try {
    await stage.plant(proof.plant(setting.size))
    return await proof.run(stage, setting)
  } finally {
    await stage.close()
  }
}

const tryOne = async (name: string, proof: Proof, kind: Kind): Promise<boolean> => {
  const fault = values.sabotage ? proof.sabotage[kind] : undefined
  if (values.sabotage && !fault) return true
  const setting = { seed: Number(values.seed), size: Number(values.size) }
  const verdict = await tryOn(proof, kind, setting, fault).catch((error: Error) => {
    // A proof that could not be carried out has shown nothing, neither way.
    say(`BROKE OFF: ${name} on ${kind}: ${error.stack}`)
    return null
  })
  if (!verdict) return false
  const { line, misses } = verdict
  for (const miss of misses.slice(0, 10)) say(`  ${miss}`)
  const holds = misses.length === 0
  if (values.sabotage) say(`${holds ? 'NOT NOTICED' : 'noticed'}: ${name} on ${kind} with ${fault}: ${line}`)
  else say(`${holds ? 'HELD' : 'FAILED'}: ${name} on ${kind}, seed ${values.seed}: ${line}`)
  return values.sabotage ? !holds : holds
}

const main = async (): Promise<void> => {
  const names = positionals.includes('all') ? Object.keys(proofs) : positionals
  const unknown = names.filter(name => !(name in proofs))
  if (names.length === 0 || unknown.length) {
    say(`Usage: npm run prove -- <${Object.keys(proofs).join(' | ')} | all> [--seed N] [--size X] [--on sqlite|mysql] [--sabotage]`)
    process.exitCode = 2
    return
  }
  let held = true
  for (const name of names) {
    const proof = proofs[name as keyof typeof proofs] as Proof
    for (const kind of proof.kinds.filter(each => !values.on || each === values.on)) held = (await tryOne(name, proof, kind)) && held
  }
  process.exitCode = held ? 0 : 1
}

void main().then(() => process.exit())

/** `npm run schema`: rewrites the printed contract in `schema/`. */
import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printedContract } from '../contract'

for (const [name, content] of Object.entries(printedContract())) writeFileSync(join('schema', name), content)

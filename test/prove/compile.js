/** `node --require`: runs TypeScript straight from its source, as the tests do; `FAULT` names what is broken in it. */
const { join, relative } = require('node:path')
const { compileTypeScript } = require('../support/typescript')
const { faults } = require('./faults.ts')

const root = join(__dirname, '../..')
const edits = process.env.FAULT ? faults[process.env.FAULT] : []
if (!edits) throw new Error(`there is no fault "${process.env.FAULT}"`)

compileTypeScript((source, filename) =>
  edits
    .filter(({ file }) => file === relative(root, filename))
    .reduce((text, { file, from, to }) => {
      if (!text.includes(from)) throw new Error(`the fault "${process.env.FAULT}" no longer finds its place in ${file}`)
      return text.replace(from, to)
    }, source),
)

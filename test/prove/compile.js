/** `node --require`: runs TypeScript straight from its source, compiled by the same rules as in the tests; `FAULT` names what is broken in it. */
const { readFileSync } = require('node:fs')
const { join, relative } = require('node:path')
const { transformSync } = require('@swc/core')
const faults = require('./faults.js')

const root = join(__dirname, '../..')
const options = { ...JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')), swcrc: false }
const edits = process.env.FAULT ? faults[process.env.FAULT] : []
if (!edits) throw new Error(`there is no fault "${process.env.FAULT}"`)

const broken = (source, filename) =>
  edits
    .filter(({ file }) => file === relative(root, filename))
    .reduce((text, { file, from, to }) => {
      if (!text.includes(from)) throw new Error(`the fault "${process.env.FAULT}" no longer finds its place in ${file}`)
      return text.replace(from, to)
    }, source)

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(broken(readFileSync(filename, 'utf8'), filename), { ...options, filename })
  module._compile(code, filename)
}

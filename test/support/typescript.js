/** TypeScript straight from its source, in tests, proofs and their child processes: swc compiles a file when it is required. */
require('reflect-metadata')
const { readFileSync } = require('node:fs')
const { register } = require('node:module')
const { join } = require('node:path')
const { transformSync } = require('@swc/core')

const options = { ...JSON.parse(readFileSync(join(__dirname, '../../.swcrc'), 'utf8')), swcrc: false }

/** `edited` may change the source of a file before it is compiled. */
exports.compileTypeScript = (edited = source => source) => {
  require.extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(edited(readFileSync(filename, 'utf8'), filename), { ...options, filename })
    module._compile(code, filename)
  }
}

// Whatever is imported and not required (the runner does that with test files) goes the same way.
const asCommonJs = `export const load = (url, context, next) =>
  url.split('?')[0].endsWith('.ts') ? { format: 'commonjs', shortCircuit: true, source: null } : next(url, context)`

exports.compileTypeScript()
register(`data:text/javascript,${encodeURIComponent(asCommonJs)}`)
process.setSourceMapsEnabled(true)

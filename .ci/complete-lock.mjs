// Names the optional packages of every platform in package-lock.json. npm leaves out those its registry does not serve, and npm 11 then
// refuses `npm ci`. Run after every `npm install`; os and cpu are read off the package's own name, as swc and unrs-resolver spell them.
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const known = new Set(Object.keys(lock.packages).map(path => path.split('node_modules/').pop()))
const platforms = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'arm']

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (known.has(name)) continue
    const os = platforms.find(platform => name.includes(platform))
    const cpu = processors.find(processor => name.includes(processor))
    if (!os || !cpu) throw new Error(`${name} of ${path} names no platform that this script knows`)
    lock.packages[`node_modules/${name}`] = { version, cpu: [cpu], dev: entry.dev, optional: true, os: [os] }
    known.add(name)
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', JSON.stringify(lock, null, 2) + '\n')

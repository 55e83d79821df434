/** The table that the tests of visibility compare with: who sees which rows of the organisation. */

/** What a persona sees of each kind of row; a list that it holds no key to is refused. */
export type Sight = {
  readonly partners: readonly string[]
  /** `all` for those who see everyone. */
  readonly members: readonly string[] | 'all'
  readonly customers: readonly string[]
  readonly periods?: readonly string[]
  readonly refused?: readonly ('partners' | 'members' | 'customers' | 'roles')[]
}

const partners = (...names: string[]) => names.map(name => `ptn_${name}`)
const members = (...names: string[]) => names.map(name => `mbr_${name}`)
const customers = (...names: string[]) => names.map(name => `cus_${name}`)

const everyone = {
  sp: members('admin', 'manager', 'colleague', 'twoRoles', 'supervisor', 'finance', 'operations', 'specialist', 'nobody'),
  master: members('masterAdmin', 'masterManager', 'masterSupervisor', 'masterSpecialist'),
  reseller: members('resellerAdmin', 'resellerManager'),
  other: members('strangerAdmin', 'strangerManager'),
  eco: members('ecoAdmin', 'ecoManager'),
}
const sp = { partners: partners('sp'), members: everyone.sp }
const wholeOfSp = { ...sp, customers: customers('1', '2', '3', '4') }
const assigning = { periods: ['cma_1', 'cma_3'] }
const master = { partners: partners('master'), members: everyone.master }
const reseller = { partners: partners('reseller', 'master'), members: everyone.reseller }
const other = { partners: partners('other'), members: everyone.other }
const eco = { partners: partners('eco'), members: everyone.eco, customers: customers('e1') }
const theWorld = {
  partners: partners('sp', 'master', 'reseller', 'other', 'assigned', 'silent', 'gone', 'master2', 'foreign', 'eco', 'eco2'),
  customers: customers('1', '2', '3', '4', 'r1', 'r2', 'x1', 'x2', 'm1', 'm2', 'b1', 's1', 'g1', 'f1', 'e1', 'e2'),
}
const ofVendor = (name: string): Sight => ({
  partners: theWorld.partners,
  members: members(name),
  customers: [],
  refused: ['customers', 'roles'],
})

/** The table that decides: who sees what (R-AM-1, R-AM-2, R-RES-4, R-RES-6, api §9). */
export const sights: Readonly<Record<string, Sight>> = {
  admin: { ...wholeOfSp, ...assigning },
  manager: { ...sp, customers: customers('1', '2') },
  colleague: { ...sp, customers: customers('3') },
  twoRoles: { ...wholeOfSp, ...assigning },
  supervisor: { ...sp, customers: customers('1', '2') },
  finance: wholeOfSp,
  operations: { ...wholeOfSp, ...assigning },
  specialist: { partners: partners('sp'), members: members('specialist'), customers: [], refused: ['customers', 'roles'] },
  nobody: { partners: [], members: [], customers: [], refused: ['partners', 'members', 'customers', 'roles'] },
  masterAdmin: { ...master, partners: partners('master', 'reseller', 'assigned', 'silent', 'gone'), customers: customers('m1', 'm2') },
  masterManager: { ...master, partners: partners('master', 'assigned'), customers: customers('m1') },
  masterSupervisor: { ...master, customers: [] },
  masterSpecialist: { ...master, members: members('masterSpecialist'), customers: [], refused: ['customers', 'roles'] },
  resellerAdmin: { ...reseller, customers: customers('r1', 'r2'), periods: ['cma_r1'] },
  resellerManager: { ...reseller, customers: customers('r1') },
  silentAdmin: { partners: partners('silent', 'master'), members: members('silentAdmin'), customers: customers('s1') },
  foreignAdmin: { partners: partners('foreign', 'master2'), members: members('foreignAdmin'), customers: customers('f1') },
  strangerAdmin: { ...other, customers: customers('x1', 'x2'), periods: ['cma_x1'] },
  strangerManager: { ...other, customers: customers('x1') },
  ecoAdmin: eco,
  ecoManager: eco,
  vendorAdmin: { ...theWorld, members: 'all' },
  ecosystemAdmin: { ...theWorld, members: 'all' },
  ecosystemManager: { ...eco, members: [...eco.members, 'mbr_ecosystemManager'], refused: ['roles'] },
  ecosystemReviewer: { ...ofVendor('ecosystemReviewer'), customers: customers('e2'), refused: ['roles'] },
  mdfReviewer: ofVendor('mdfReviewer'),
  incentiveOps: ofVendor('incentiveOps'),
  vendorFinance: ofVendor('vendorFinance'),
  customer: { partners: [], members: members('customer'), customers: customers('1'), refused: ['roles'] },
}

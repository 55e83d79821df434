/** The HTTP shell as the tests of this folder start it: four personas, two examples, and a log that can be read. */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { createLogger } from '../../src/http/log'
import { buildHttp, type HttpOptions } from '../../src/http/httpServer'
import type { Persona } from '../../src/http/demoRoutes'

const persona = (name: string, title: string, partner: string, roles: string[], description: string): Persona => ({
  name,
  title,
  partner,
  roles,
  description,
})

export const personas: readonly Persona[] = [
  persona(
    'lin',
    'Lin Yue, administrator',
    'Northwind Cloud',
    ['SYSTEM_ADMIN'],
    'Sees all customers of the partner and may do nearly everything.',
  ),
  persona(
    'chen',
    'Chen Li, customer manager',
    'Northwind Cloud',
    ['CUSTOMER_MANAGER'],
    'Sees the customers that are hers, and no vouchers.',
  ),
  persona(
    'zhao',
    'Zhao Min, finance and operations',
    'Northwind Cloud',
    ['FINANCE', 'OPERATIONS'],
    'Bills, incentives, payouts, vouchers and MDF.',
  ),
  persona('wu', 'Wu Fang, vendor finance', 'The vendor', ['VENDOR_FINANCE'], 'Grants and freezes quotas.'),
]

export const demo = {
  personas: async () => personas,
  tokenFor: async (name: string) => (personas.some(known => known.name === name) ? `eyJ0.token-of.${name}` : null),
}

export const examples = [
  {
    name: 'customers',
    text: 'query Customers($first: Int) {\n  customers(first: $first) {\n    id\n    name\n  }\n}\n',
    variables: { first: 3 },
  },
  {
    name: 'hostile',
    text: '# </script><script>alert(1)</script> <!--<script> $& \u2028 \u2029\nquery Hostile {\n  customers {\n    id\n  }\n}\n',
  },
]

/** Every line that was logged, as text and as objects. */
export class LogLines {
  readonly lines: string[] = []
  write(line: string): void {
    this.lines.push(line)
  }
  get objects(): Record<string, unknown>[] {
    return this.lines.map(line => JSON.parse(line) as Record<string, unknown>)
  }
}

export const http = (options: Partial<HttpOptions> = {}, log = new LogLines()) =>
  buildHttp({ logger: createLogger('info', log), ready: async () => null, ...options })

export const portOf = (app: FastifyInstance): number => (app.server.address() as AddressInfo).port

export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 5))
}

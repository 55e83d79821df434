/** What browsers are told about our answers: nothing in them is to be run, framed, guessed at or embedded elsewhere. */
import type { FastifyHelmetOptions } from '@fastify/helmet'

/** For pages and everything else that is not asked often. */
export const helmetOptions: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  xFrameOptions: { action: 'deny' },
}

/**
 * For /graphql: the part that matters to JSON, as a constant. Helmet works its headers out anew for every answer, which costs
 * as much as everything else around GraphQL.
 */
export const jsonHeaders = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

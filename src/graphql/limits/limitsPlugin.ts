/** Refuses in Apollo what must not become work: strangers first, then size, shape, input, cost and rate. */
import { GraphQLError, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server'
import type { Viewer } from '../../access/viewer'
import { unauthenticated } from '../../shared/errors'
import { mayAskAnonymously } from './anonymous'
import { type Excess, excessOf } from './documentShape'
import { limits } from './limits'
import { type OperationPlan, planOf } from './operationPlan'
import { costBuckets } from './rateLimit'
import { isSelfContained, refusedDocuments } from './refusedDocuments'
import { aheadOfExecution, introspectionIsOff, noSuchOperation, refusedAgain, tooMuch, withdrawDocument, withdrawQuery } from './refusals'
import { variablesOf } from './variables'

export type LimitsOptions = {
  /** Most that one request may cost. */
  readonly maxCost?: number
  /** What a member may spend in a minute. */
  readonly costPerMinute: number
  /** `nobody` also closes `__schema` and `__type` for members. */
  readonly introspection: 'members' | 'nobody'
}

type Asker = Pick<Viewer, 'memberId'> | null
type Asked = { readonly viewer: Asker }

/** What can be said before anyone parses. A stranger learns nothing from a document, valid or not (G3). */
const refusalUnread = (request: GraphQLRequest, viewer: Asker): GraphQLError | null => {
  const { query = '', operationName } = request
  if (!viewer) return mayAskAnonymously(request) ? null : unauthenticated()
  if (query.length > limits.characters) return tooMuch('characters', query.length)
  if (operationName && operationName.length > limits.operationName) return tooMuch('operationName', operationName.length)
  return null
}

/**
 * The server adds what a plugin cannot: `parseOptions.maxTokens`, `introspection: true` (who may is decided here), and
 * `hideSchemaDetailsFromClientErrors: true`, which strips "Did you mean" from the validation errors that members see.
 */
export const limitsPlugin = ({ maxCost = limits.cost, costPerMinute, introspection }: LimitsOptions): ApolloServerPlugin<Asked> => {
  const charge = costBuckets(costPerMinute)
  const excesses = new WeakMap<DocumentNode, Excess>()
  const plans = new WeakMap<OperationDefinitionNode, OperationPlan>()
  const refused = refusedDocuments()

  return {
    async requestDidStart({ request, contextValue: { viewer }, schema }) {
      let cost: number | null = null
      /** Whether it was refused ahead of its execution, for what the next one who sends the document would be told too. */
      let selfContained = false
      const unread = refusalUnread(request, viewer)
      const query = request.query ?? ''
      const known = unread ? undefined : refused.find(query)
      if (unread || known) withdrawQuery(request)
      if (known) return { responseForOperation: async () => refusedAgain(known) }

      const admit = async (document: DocumentNode, operation: OperationDefinitionNode | undefined): Promise<void> => {
        const excess = excesses.get(document)
        if (excess) throw tooMuch(excess.limit, excess.found)
        // Apollo would leave it to its own execution to say so.
        if (!operation || !schema.getRootType(operation.operation)) throw noSuchOperation()

        const plan = plans.get(operation) ?? planOf(schema, document, operation)
        plans.set(operation, plan)
        if (plan.introspects && introspection === 'nobody') throw introspectionIsOff()
        const variables = variablesOf(operation, request.variables)
        plan.checkInput(variables)
        cost = plan.cost(variables)
        if (cost > maxCost) throw tooMuch('cost', cost, maxCost)
        if (viewer) await charge(viewer.memberId, Math.max(1, cost))
      }

      return {
        // Only the first time that a document is seen: Apollo keeps those that passed, and validates them no more.
        async validationDidStart(requestContext) {
          const excess = excessOf(requestContext.document)
          if (excess) excesses.set(withdrawDocument(requestContext), excess)
        },

        async didResolveOperation({ document, operation }) {
          try {
            if (unread) throw unread
            await admit(document, operation)
          } catch (error) {
            selfContained = isSelfContained(document, operation)
            throw error instanceof GraphQLError ? aheadOfExecution(error) : error
          }
        },

        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return
          const { singleResult } = body
          if (cost !== null) singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, budget: maxCost } }
          if (singleResult.errors && !unread) refused.remember(query, singleResult, selfContained)
        },
      }
    },
  }
}

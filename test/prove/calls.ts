/** What the clients of the bank do: each call, what it asks and what it answers. */
import type { Reply, Stage } from './stage'

type Amounted = { readonly amount: string }

/** What a call says and what of its answer the model goes by; a nested null was refused on its own. */
type Calls = {
  issueVouchers: [
    { readonly quotaId: string; readonly customerIds: readonly string[]; readonly faceValue: string; readonly expireAt: string },
    { readonly results: readonly { readonly voucher: { readonly id: string } | null }[] },
  ]
  reclaimVouchers: [
    { readonly ids: readonly string[] },
    { readonly results: readonly { readonly id: string; readonly reclaimed: Amounted | null }[] },
  ]
  allocateToCustomers: [
    { readonly items: readonly { readonly customerId: string; readonly amount: string }[] },
    { readonly results: readonly { readonly customerId: string; readonly transId: string | null }[] },
  ]
  reclaimFromCustomer: [{ readonly customerId: string; readonly amount: string }, object]
  allocateToReseller: [{ readonly indirectPartnerId: string; readonly amount: string }, object]
  reclaimFromReseller: [{ readonly indirectPartnerId: string; readonly amount: string }, object]
  payOrder: [
    {
      readonly orderId: string
      readonly useVouchers: boolean
      readonly vouchers?: readonly { readonly type: 'VOUCHER'; readonly id: string }[]
      readonly useDiscount: false
    },
    { readonly paid: Amounted | null },
  ]
  confirmIncentives: [{ readonly ids: readonly string[] }, { readonly confirmed: readonly { readonly id: string }[] }]
  saveMdfDraft: [
    { readonly quotaId: string; readonly budgetItems: readonly { readonly mdfAmount: string }[] },
    { readonly mdfActivity: { readonly id: string } },
  ]
  submitMdfActivity: [{ readonly id: string; readonly agreementAccepted: true }, object]
  withdrawMdfActivity: [{ readonly id: string }, object]
}
export type Operation = keyof Calls
export type InputOf<O extends Operation> = Calls[O][0]
export type AnswerOf<O extends Operation> = Calls[O][1]
export type Call = {
  [O in Operation]: { readonly as: string; readonly operation: O; readonly key: string; readonly input: InputOf<O> }
}[Operation]

const answers: Readonly<Record<Operation, string>> = {
  issueVouchers: 'results { userErrors { code } voucher { id } }',
  reclaimVouchers: 'results { userErrors { code } id reclaimed { amount } }',
  allocateToCustomers: 'results { userErrors { code } customerId transId }',
  reclaimFromCustomer: 'transId',
  allocateToReseller: 'transId',
  reclaimFromReseller: 'transId',
  payOrder: 'paid { amount }',
  confirmIncentives: 'results { userErrors { code } } confirmed { id }',
  saveMdfDraft: 'mdfActivity { id }',
  submitMdfActivity: 'mdfActivity { id }',
  withdrawMdfActivity: 'mdfActivity { id }',
}
const textOf = (operation: Operation): string =>
  `mutation ($input: ${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input!) {
    ${operation}(input: $input) { replayed userErrors { code } ${answers[operation]} }
  }`
const texts = new Map(Object.keys(answers).map(operation => [operation, textOf(operation as Operation)]))

export const make = (stage: Stage, { as, operation, key, input }: Call): Promise<Reply> =>
  stage.ask(as, texts.get(operation) ?? '', { input: { ...input, idempotencyKey: key } })
